package dev.entrylint.parse.extract;

import dev.entrylint.base.Order;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.IdMark;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.Syntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the facts of a file: a reader says what its syntax says, a dialect what becomes of it. A
 * pure function of the file; one instance serves all threads.
 */
public final class Extractor {

  private final Reader reader;
  private final Dialect dialect;
  private final boolean measured;
  private final boolean namedByTitles;

  /** One whose facts are complete. */
  public Extractor(Reader reader, Dialect dialect) {
    this(reader, dialect, true);
  }

  /**
   * @param measured whether the facts say how much each block holds
   */
  public Extractor(Reader reader, Dialect dialect, boolean measured) {
    this.reader = reader;
    this.dialect = dialect;
    this.measured = measured;
    namedByTitles = dialect.has(Feature.IMPLICIT_HEADER_REFERENCES);
  }

  /**
   * The facts of {@code file}.
   *
   * @throws dev.entrylint.model.MalformedTextException if it is not UTF-8
   */
  public Document extract(SourceFile file) {
    Dialect byPath = FileFormat.of(dialect, file.path(), Optional.empty());
    Syntax read = reader.read(file, byPath.syntax(), measured);
    Dialect own = FileFormat.of(dialect, file.path(), read.frontMatter());
    Syntax syntax = own == byPath ? read : reader.read(file, own.syntax(), measured);
    Directives directives = Directives.of(file, syntax, own.syntax());
    return new Document(
        file.path(),
        syntax.lines(),
        syntax.frontMatter(),
        headings(syntax),
        syntax.blocks(),
        anchors(syntax, own),
        syntax.references(),
        syntax.labelUses(),
        directives.labels(),
        directives.all(),
        GeneratedText.of(syntax.comments()),
        syntax.suspectHeadings(),
        syntax.suspectLinks(),
        syntax.includes(),
        syntax.fences(),
        syntax.suspectFences());
  }

  private List<Heading> headings(Syntax syntax) {
    Heading[] headings = new Heading[syntax.headings().size()];
    for (int i = 0; i < headings.length; i++) {
      headings[i] = heading(syntax.headings().get(i));
    }
    return List.of(headings);
  }

  private Heading heading(HeadingSyntax heading) {
    String title = heading.title();
    return new Heading(
        heading.level(),
        title,
        namedByTitles ? heading.raw() : title,
        heading.attributes(),
        heading.span(),
        heading.titleSpan(),
        heading.nested());
  }

  private static List<Anchor> anchors(Syntax syntax, Dialect dialect) {
    List<Anchor> anchors = new ArrayList<>(syntax.headings().size() + syntax.ids().size());
    for (int i = 0; i < syntax.headings().size(); i++) {
      HeadingSyntax heading = syntax.headings().get(i);
      if (heading.attributes().id().isPresent()) {
        anchors.add(
            new Anchor(
                heading.attributes().id().get(),
                Anchor.Kind.EXPLICIT,
                i,
                heading.attributes().idSpan().orElse(Span.at(heading.titleSpan().start()))));
      } else {
        // An empty one counts too: some renderers number it.
        String slug = dialect.slugs().slug(heading);
        anchors.add(new Anchor(slug, Anchor.Kind.DERIVED, i, heading.titleSpan()));
      }
    }
    boolean notes = !syntax.notes().isEmpty();
    for (IdMark mark : syntax.ids()) {
      if (mark.kind() == Anchor.Kind.FOOTNOTE) {
        notes = true;
      } else {
        anchors.add(new Anchor(mark.id(), mark.kind(), -1, mark.span()));
      }
    }
    if (notes) {
      NoteIds.add(dialect.syntax(), syntax, anchors);
    }
    for (HeadingSyntax text : syntax.texts()) {
      anchors.add(new Anchor(dialect.slugs().slug(text), Anchor.Kind.TEXT, -1, text.titleSpan()));
    }
    if (anchors.size() > syntax.headings().size()) {
      // An id inside a heading comes behind the heading's own, which is why the heading's start
      // counts.
      anchors.sort(Order.byNumber(anchor -> start(anchor, syntax)));
    }
    return List.copyOf(anchors);
  }

  private static int start(Anchor anchor, Syntax syntax) {
    Span span =
        anchor.heading() >= 0 ? syntax.headings().get(anchor.heading()).span() : anchor.span();
    return span.start();
  }
}
