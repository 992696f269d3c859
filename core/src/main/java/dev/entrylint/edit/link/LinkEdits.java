package dev.entrylint.edit.link;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.frontmatter.FrontMatterEdits;
import dev.entrylint.edit.link.LinkLayout.Delimiter;
import dev.entrylint.edit.link.LinkLayout.Target;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Edits that let a reference point elsewhere, in the form in which it is written. That of a label
 * is made where the label is defined, and so for all who use it. Nothing where the form cannot hold
 * what is asked for, and where the target stands in another file or in no one place.
 */
public final class LinkEdits {

  private LinkEdits() {}

  /**
   * Gives {@code reference}, which is one of {@code document}, whose text is {@code text}, another
   * target: one as {@link Reference#target()} says it, without escapes and entities.
   */
  public static Optional<TextEdit> target(
      Document document, String text, Reference reference, String target) {
    if (reference.pathSpan().isEmpty() || TargetParts.hasTemplate(reference.target())) {
      return Optional.empty();
    }
    LinkLayout layout = LinkLayout.of(document, text, reference);
    Target old = layout.target();
    Optional<String> written =
        switch (reference.form()) {
          case INLINE -> TargetWriter.markdown(target, old, layout.title().isPresent());
          case LABELLED ->
              layout.definition().flatMap(each -> TargetWriter.markdown(target, old, true));
          case HTML ->
              isJsx(old, text)
                  ? TargetWriter.jsx(target, old, text)
                  : TargetWriter.html(target, old);
          case WIKI -> TargetWriter.wiki(target).filter(each -> isTakenAsIs(reference, each));
          case AUTOLINK -> TargetWriter.address(target, old.delimiter() == Delimiter.ANGLES);
          case FRONT_MATTER, MACRO -> Optional.empty();
        };
    boolean address = reference.form() == Reference.Form.AUTOLINK;
    Span place = address ? old.span() : old.outer();
    return written.map(each -> new TextEdit(document.path(), place, each));
  }

  /** Whether a name may stand where it is written: in front matter it may be between quotes. */
  private static boolean isTakenAsIs(Reference reference, String name) {
    boolean value = reference.span().equals(reference.targetSpan());
    return !value || TargetWriter.isPlain(name.replace(" ", "").replace("#", ""));
  }

  /** Whether a value of HTML stands in the braces of JSX. */
  private static boolean isJsx(Target target, String text) {
    int start = target.outer().start();
    return target.delimiter() != Delimiter.NONE
        && text.substring(0, start).stripTrailing().endsWith("{");
  }

  /**
   * Gives the target of {@code reference} another path, and leaves query and fragment as they are:
   * a path without escapes and entities.
   */
  public static Optional<TextEdit> path(
      Document document, String text, Reference reference, String path) {
    return part(
        document,
        text,
        reference,
        reference.pathSpan(),
        path,
        () -> {
          String old = reference.target();
          int end = pathEnd(reference, old);
          return path + old.substring(end);
        });
  }

  /** Gives the target of {@code reference}, which has a fragment, another one, without escapes. */
  public static Optional<TextEdit> fragment(
      Document document, String text, Reference reference, String fragment) {
    return part(
        document,
        text,
        reference,
        reference.fragmentSpan(),
        fragment,
        () -> {
          String old = reference.target();
          return old.substring(0, old.indexOf('#') + 1) + fragment;
        });
  }

  /** Replaces the letters of a part if the new ones are plain, else writes the target anew. */
  private static Optional<TextEdit> part(
      Document document,
      String text,
      Reference reference,
      Optional<Span> place,
      String part,
      Supplier<String> target) {
    if (place.isEmpty()) {
      return Optional.empty();
    }
    if (TargetParts.hasTemplate(reference.target())) {
      return TargetWriter.macro(part, place.get(), text)
          .map(each -> new TextEdit(document.path(), place.get(), each));
    }
    boolean value = reference.form() == Reference.Form.FRONT_MATTER;
    boolean plain = value ? TargetWriter.isPlainValue(part) : TargetWriter.isPlain(part);
    if (plain && !part.isEmpty()) {
      return Optional.of(new TextEdit(document.path(), place.get(), part));
    }
    if (isValue(reference)) {
      return value(document, text, reference, place.get(), part);
    }
    return target(document, text, reference, target.get());
  }

  /** Whether it is a value in front matter, by name or not. */
  private static boolean isValue(Reference reference) {
    return reference.form() == Reference.Form.FRONT_MATTER
        || reference.form() == Reference.Form.WIKI
            && reference.span().equals(reference.targetSpan());
  }

  /** A value of which {@code part} is what stands at {@code place} now, in quotes if need be. */
  private static Optional<TextEdit> value(
      Document document, String text, Reference reference, Span place, String part) {
    boolean name = reference.form() == Reference.Form.WIKI;
    if (name && TargetWriter.wiki(part).isEmpty()) {
      return Optional.empty();
    }
    Span span = reference.targetSpan();
    String old = reference.text();
    String value =
        place.equals(span)
            ? part
            : old.substring(0, place.start() - span.start())
                + part
                + old.substring(place.end() - span.start());
    return FrontMatterEdits.of(document, text, Optional.empty()).replace(span, value);
  }

  private static int pathEnd(Reference reference, String target) {
    int hash = target.indexOf('#');
    int end = hash < 0 ? target.length() : hash;
    int query = reference.form() == Reference.Form.WIKI ? -1 : target.indexOf('?');
    return query < 0 ? end : Math.min(end, query);
  }
}
