package dev.entrylint.engine.rename;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The passages of one document, in the order of the text, with the ids that are in it. */
final class Passages {

  private final Document document;
  private final List<Passage> all = new ArrayList<>();

  /** The first definition of each id, which is the one that links lead to. */
  private final Map<String, Definition> definitions = new HashMap<>();

  /** By the index of the heading in the document; nested headings have none. */
  private final Map<Integer, Passage> byHeading = new HashMap<>();

  /**
   * @param definitions the ids of {@code document}, in the order of the text
   */
  Passages(Document document, List<Definition> definitions) {
    this.document = document;
    Map<Integer, List<Definition>> ofHeading = new HashMap<>();
    for (Definition each : definitions) {
      if (this.definitions.putIfAbsent(each.id(), each) == null) {
        ofHeading.computeIfAbsent(each.anchor().heading(), any -> new ArrayList<>(1)).add(each);
      }
    }
    boolean measured = Content.isMeasured(document);
    List<Integer> headings = headings();
    int block = 0;
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = document.headings().get(headings.get(i));
      int end = i + 1 < headings.size() ? start(headings.get(i + 1)) : document.lines().length();
      block = firstFrom(block, heading.span().end());
      int next = firstFrom(block, end);
      Optional<Content> content =
          measured ? Optional.of(Content.of(blocks().subList(block, next))) : Optional.empty();
      List<Definition> ids = ofHeading.getOrDefault(headings.get(i), List.of());
      Passage passage = new Passage(i, heading, ids, content);
      all.add(passage);
      byHeading.put(headings.get(i), passage);
    }
  }

  private List<Integer> headings() {
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < document.headings().size(); i++) {
      if (!document.headings().get(i).nested()) {
        open.add(i);
      }
    }
    return open;
  }

  private int start(int heading) {
    return document.headings().get(heading).span().start();
  }

  private List<Block> blocks() {
    return document.blocks();
  }

  private int firstFrom(int block, int offset) {
    int first = block;
    while (first < blocks().size() && blocks().get(first).span().start() < offset) {
      first++;
    }
    return first;
  }

  List<Passage> all() {
    return all;
  }

  /** The one with that number; empty before the first and behind the last. */
  Optional<Passage> numbered(int number) {
    return number < 0 || number >= all.size() ? Optional.empty() : Optional.of(all.get(number));
  }

  /** The definition of {@code id} in this document to which links lead. */
  Optional<Definition> definition(String id) {
    return Optional.ofNullable(definitions.get(id));
  }

  /** The passage of whose heading {@code id} is one. */
  Optional<Passage> named(String id) {
    return definition(id).map(each -> byHeading.get(each.anchor().heading()));
  }

  boolean defines(String id) {
    return definitions.containsKey(id);
  }
}
