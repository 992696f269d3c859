package dev.entrylint.cli.inspect;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What fragments can name, with the ids as they are finally numbered. */
final class AnchorFacts implements FactKind {

  @Override
  public List<Fact> of(Document document, Corpus corpus) {
    return corpus.anchors().of(document).stream().map(each -> fact(each, corpus)).toList();
  }

  static Fact fact(Definition definition, Corpus corpus) {
    Anchor anchor = definition.anchor();
    String kind = anchor.kind().name().toLowerCase(Locale.ROOT);
    Map<String, Object> columns = Fact.at(definition.document().path(), line(definition));
    columns.put("id", definition.id());
    columns.put("kind", kind);
    String sentence = "#" + definition.id() + ", " + kind;
    if (anchor.kind() == Anchor.Kind.DERIVED && !anchor.id().equals(definition.id())) {
      sentence += ", numbered because '" + anchor.id() + "' was taken";
    }
    Definition first = corpus.anchors().first(definition);
    if (first.isSame(definition)) {
      return new Fact(columns, Map.of(), sentence);
    }
    String place = place(first);
    return new Fact(columns, Map.of("repeats", place), sentence + ", repeats " + place);
  }

  /** Where it is, as editors and terminals understand it. */
  static String place(Definition definition) {
    return definition.document().path() + ":" + line(definition);
  }

  /** The line of the heading, or of the id where it stands elsewhere. */
  static int line(Definition definition) {
    Document document = definition.document();
    int heading = definition.anchor().heading();
    return document
        .position(
            heading >= 0 ? document.headings().get(heading).span() : definition.anchor().span())
        .line();
  }
}
