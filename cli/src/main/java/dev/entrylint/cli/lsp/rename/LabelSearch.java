package dev.entrylint.cli.lsp.rename;

import dev.entrylint.corpus.link.LabelKey;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Reference.Form;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds labels, of link definitions and of footnotes, in one document. */
record LabelSearch(Document document, String text) {

  private static final String NOTE = "[^";

  /**
   * A label where it stands.
   *
   * @param bare whether it is the text that readers see, too
   */
  private record Place(Span letters, boolean note, boolean bare) {}

  /** The label at {@code offset}, with all places where it stands. */
  Optional<Renamed> at(int offset) {
    List<Place> all = all();
    for (Place each : all) {
      if (each.letters.start() <= offset && offset <= each.letters.end()) {
        Renamed.Label label = named(each, all);
        return label.bare().stream().anyMatch(this::isName) ? Optional.empty() : Optional.of(label);
      }
    }
    return Optional.empty();
  }

  /** Whether programs take it for the name of a page, in double brackets. */
  private boolean isName(Span label) {
    return text.startsWith("[[", label.start() - 2) && text.startsWith("]]", label.end());
  }

  private Renamed.Label named(Place asked, List<Place> all) {
    String key = LabelKey.of(asked.letters.of(text));
    List<Span> uses = new ArrayList<>();
    List<Span> bare = new ArrayList<>();
    for (Place each : all) {
      if (each.note == asked.note && LabelKey.of(each.letters.of(text)).equals(key)) {
        (each.bare ? bare : uses).add(each.letters);
      }
    }
    return new Renamed.Label(asked.letters, asked.letters.of(text), asked.note, uses, bare);
  }

  /** Whether any label has that {@code key}. */
  boolean has(String key, boolean note) {
    return all().stream()
        .anyMatch(each -> each.note == note && LabelKey.of(each.letters.of(text)).equals(key));
  }

  private List<Place> all() {
    List<Place> all = new ArrayList<>();
    for (LabelDefinition each : document.labels()) {
      int start = text.indexOf('[', each.span().start()) + 1;
      if (start > 0 && text.startsWith(each.label() + "]", start)) {
        all.add(new Place(new Span(start, start + each.label().length()), false, false));
      }
    }
    for (Reference each : document.references()) {
      if (each.form() == Form.LABELLED && each.label().isPresent()) {
        use(each.span(), each.label().get()).ifPresent(all::add);
      }
    }
    for (Anchor each : document.anchors()) {
      if (each.kind() == Anchor.Kind.FOOTNOTE) {
        note(each.span()).filter(place -> !all.contains(place)).ifPresent(all::add);
      }
    }
    for (Block each : document.blocks()) {
      if (each.kind() == Block.Kind.FOOTNOTE) {
        addNotes(each.span(), all);
      }
    }
    return all;
  }

  private Optional<Place> use(Span span, String label) {
    String written = span.of(text);
    int mark = written.startsWith("!") ? 1 : 0;
    if (written.equals("!".repeat(mark) + "[" + label + "]")
        || written.equals("!".repeat(mark) + "[" + label + "][]")) {
      int start = span.start() + mark + 1;
      return Optional.of(new Place(new Span(start, start + label.length()), false, true));
    }
    if (written.endsWith("[" + label + "]")) {
      int end = span.end() - 1;
      return Optional.of(new Place(new Span(end - label.length(), end), false, false));
    }
    return Optional.empty();
  }

  /** The label of a footnote that is used in {@code span}, with its marks or without. */
  private Optional<Place> note(Span span) {
    int start = span.start();
    if (text.startsWith(NOTE, start)) {
      start += NOTE.length();
    } else if (text.startsWith("^", start)) {
      start++;
    }
    int end = span.end() - (span.of(text).endsWith("]") ? 1 : 0);
    boolean plain =
        end > start
            && text.startsWith(NOTE, start - NOTE.length())
            && text.startsWith("]", end)
            && text.substring(start, end).indexOf(']') < 0;
    return plain ? Optional.of(new Place(new Span(start, end), true, false)) : Optional.empty();
  }

  /** Those that a block defines, each at the beginning of a line. */
  private void addNotes(Span block, List<Place> all) {
    int line = block.start();
    while (line < block.end()) {
      int start = line;
      while (start < block.end() && text.charAt(start) == ' ') {
        start++;
      }
      int end = text.indexOf("]:", start);
      if (text.startsWith(NOTE, start) && end > start + NOTE.length() && end < block.end()) {
        Place place = new Place(new Span(start + NOTE.length(), end), true, false);
        if (place.letters.of(text).chars().noneMatch(c -> c == '\n' || c == ']')) {
          all.add(place);
        }
      }
      int next = text.indexOf('\n', line);
      line = next < 0 ? block.end() : next + 1;
    }
  }
}
