package dev.entrylint.rules;

import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.TextEdits;
import dev.entrylint.edit.link.NewLink;
import dev.entrylint.edit.relink.Relink;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Optional;

/** Links to entries that are not there yet, written as other links of the corpus are. */
public final class NewLinks {

  private NewLinks() {}

  /**
   * A link in {@code document} that shows {@code written} and leads to {@code entry}: by its id
   * where all files are one text, else to its file, or to its id in there.
   *
   * @param written Markdown, to stand between brackets
   */
  public static Optional<String> inline(
      CorpusView corpus, Document document, String written, Entry entry) {
    String link = "[" + written + "](x)";
    int target = link.length() - 2;
    Reference reference =
        new Reference(
            Reference.Form.INLINE,
            false,
            "x",
            written,
            Optional.empty(),
            new Span(0, link.length()),
            new Span(target, target + 1));
    Link before = new Link(document, reference, new Resolution.External());
    return to(new Relink(corpus, before, link), entry)
        .map(edit -> TextEdits.applied(link, List.of(edit)));
  }

  /**
   * A link in the form and style of {@code other}, which stands in {@code text}, to {@code entry}.
   */
  public static Optional<String> like(CorpusView corpus, Link other, String text, Entry entry) {
    Reference reference = other.reference();
    boolean inline = reference.form() == Reference.Form.INLINE && !reference.image();
    boolean name = reference.form() == Reference.Form.WIKI && !reference.image();
    if (!inline && !name) {
      return Optional.empty();
    }
    Span span = reference.span();
    String shown = NewLink.escaped(entry.title());
    Optional<TextEdit> edit = to(new Relink(corpus, other, text), entry);
    if (edit.isEmpty() || shown.isBlank() || shown.indexOf('\n') >= 0) {
      return Optional.empty();
    }
    String link = TextEdits.applied(span.of(text), span.start(), List.of(edit.get()));
    if (inline) {
      int end = edit.get().span().start() - span.start();
      int close = link.lastIndexOf("](", end);
      return Optional.of("[" + shown + link.substring(close));
    }
    int bar = link.indexOf('|');
    return Optional.of(bar < 0 ? link : link.substring(0, bar + 1) + entry.title() + "]]");
  }

  private static Optional<TextEdit> to(Relink relink, Entry entry) {
    CorpusView corpus = relink.corpus();
    Document document = entry.document();
    Optional<Definition> definition =
        corpus.anchors().of(document).stream()
            .filter(each -> each.id().equals(entry.id()))
            .findFirst();
    if (corpus.anchors().areShared() && definition.isPresent()) {
      return relink.bare(definition.get()).or(() -> relink.to(definition.get()));
    }
    List<Entry> entries = corpus.entries().of(document);
    boolean first = !entries.isEmpty() && entries.get(0).equals(entry);
    boolean fragment = relink.link().reference().target().indexOf('#') >= 0;
    boolean here = document.path().equals(relink.link().document().path());
    Optional<TextEdit> whole = first && !here && !fragment ? relink.to(document) : Optional.empty();
    return whole.or(() -> definition.flatMap(relink::to));
  }
}
