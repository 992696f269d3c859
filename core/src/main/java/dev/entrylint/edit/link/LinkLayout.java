package dev.entrylint.edit.link;

import dev.entrylint.model.Document;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import java.util.Optional;

/**
 * How a reference is written, as far as an edit has to know.
 *
 * @param form its form
 * @param text what stands between the brackets of a link, or behind the bar of one by name; nothing
 *     where the target itself is shown
 * @param label how a label stands behind it; nothing if it has none
 * @param target its target
 * @param title its title; of a label that of the definition
 * @param definition what defines its label, if this file does so
 */
public record LinkLayout(
    Reference.Form form,
    Optional<Span> text,
    Optional<LabelForm> label,
    Target target,
    Optional<Title> title,
    Optional<Definition> definition) {

  /** What stands around a target and is of the target alone. */
  public enum Delimiter {
    /** Nothing: parentheses and brackets are of the link. */
    NONE,
    /** {@code <target>}. */
    ANGLES,
    /** {@code "target"}. */
    DOUBLE_QUOTES,
    /** {@code 'target'}. */
    SINGLE_QUOTES,
    /** {@code `target`}, in JSX. */
    BACKTICKS
  }

  /** How a label is used. */
  public enum LabelForm {
    /** {@code [text][label]}. */
    FULL,
    /** {@code [label][]}. */
    COLLAPSED,
    /** {@code [label]}. */
    SHORTCUT
  }

  /**
   * A target.
   *
   * @param span its letters
   * @param delimiter what stands around them
   */
  public record Target(Span span, Delimiter delimiter) {

    /** The letters with what stands around them. */
    public Span outer() {
      return delimiter == Delimiter.NONE ? span : new Span(span.start() - 1, span.end() + 1);
    }
  }

  /**
   * A title.
   *
   * @param span its letters, as they are written
   * @param open what opens it: a quote or a parenthesis
   */
  public record Title(Span span, char open) {}

  /**
   * What defines a label.
   *
   * @param span all of it, from its bracket to the end of target or title
   * @param lines all of its lines, with the end of the last
   * @param uses how many references in this file have this target by a label
   */
  public record Definition(Span span, Span lines, int uses) {}

  /**
   * How {@code reference} is written, which is one of {@code document}, whose text is {@code text}.
   */
  public static LinkLayout of(Document document, String text, Reference reference) {
    return switch (reference.form()) {
      case INLINE -> inline(text, reference);
      case LABELLED -> labelled(document, text, reference);
      case WIKI -> wiki(text, reference);
      case AUTOLINK, HTML, FRONT_MATTER, MACRO -> plain(reference, target(text, reference));
    };
  }

  private static LinkLayout plain(Reference reference, Target target) {
    return new LinkLayout(
        reference.form(),
        Optional.empty(),
        Optional.empty(),
        target,
        Optional.empty(),
        Optional.empty());
  }

  private static Target target(String text, Reference reference) {
    return new Target(reference.targetSpan(), Delimiters.around(reference.targetSpan(), text));
  }

  private static LinkLayout inline(String text, Reference reference) {
    Target target = markdownTarget(text, reference.targetSpan());
    int bracket = text.lastIndexOf("](", target.outer().start());
    int from = reference.span().start() + (reference.image() ? 2 : 1);
    return new LinkLayout(
        reference.form(),
        Optional.of(new Span(from, bracket)),
        Optional.empty(),
        target,
        Delimiters.title(text, target.outer().end(), reference.span().end() - 1),
        Optional.empty());
  }

  private static LinkLayout wiki(String text, Reference reference) {
    Span target = named(reference);
    int end = text.indexOf("]]", target.end());
    int bar = text.indexOf('|', target.end());
    return new LinkLayout(
        reference.form(),
        bar < 0 || bar >= end ? Optional.empty() : Optional.of(new Span(bar + 1, end)),
        Optional.empty(),
        new Target(target, Delimiter.NONE),
        Optional.empty(),
        Optional.empty());
  }

  /** The name and the title; in front matter what is known as the target is all of the value. */
  private static Span named(Reference reference) {
    Optional<Span> path = reference.pathSpan();
    return path.isEmpty()
        ? reference.targetSpan()
        : new Span(path.get().start(), reference.fragmentSpan().orElse(path.get()).end());
  }

  private static LinkLayout labelled(Document document, String text, Reference reference) {
    Span span = reference.span();
    int from = span.start() + (reference.image() ? 2 : 1);
    LabelForm form = labelForm(text, reference, from);
    int end =
        switch (form) {
          case SHORTCUT -> span.end() - 1;
          case COLLAPSED -> span.end() - 3;
          case FULL -> text.lastIndexOf("][", span.end() - 1);
        };
    Optional<LabelDefinition> defined =
        document.labels().stream()
            .filter(each -> each.targetSpan().equals(reference.targetSpan()))
            .findFirst();
    Target target =
        defined.isPresent()
            ? markdownTarget(text, defined.get().targetSpan())
            : new Target(reference.targetSpan(), Delimiter.NONE);
    return new LinkLayout(
        reference.form(),
        Optional.of(new Span(from, Math.max(from, end))),
        Optional.of(form),
        target,
        defined.flatMap(each -> Delimiters.title(text, target.outer().end(), each.span().end())),
        defined.map(each -> definition(document, each)));
  }

  /** A label has no bracket in it, unless that is escaped. */
  private static LabelForm labelForm(String text, Reference reference, int from) {
    int end = reference.span().end();
    if (text.startsWith("[]", end - 2)) {
      return LabelForm.COLLAPSED;
    }
    int open = text.lastIndexOf('[', end - 1);
    boolean full = open > from && text.charAt(open - 1) == ']' && text.charAt(open - 2) != '\\';
    return full ? LabelForm.FULL : LabelForm.SHORTCUT;
  }

  /** The target of a link or a definition, which may stand between angle brackets. */
  private static Target markdownTarget(String text, Span letters) {
    boolean angles = Delimiters.around(letters, text) == Delimiter.ANGLES;
    return new Target(letters, angles ? Delimiter.ANGLES : Delimiter.NONE);
  }

  private static Definition definition(Document document, LabelDefinition definition) {
    int uses = 0;
    for (Reference each : document.references()) {
      boolean used = each.form() == Reference.Form.LABELLED;
      uses += used && each.targetSpan().equals(definition.targetSpan()) ? 1 : 0;
    }
    LineTable lines = document.lines();
    Span span = definition.span();
    Span whole = new Span(lines.start(lines.line(span.start())), lines.end(lines.line(span.end())));
    return new Definition(span, whole, uses);
  }
}
