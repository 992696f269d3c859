package dev.entrylint.engine.move;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.link.LinkEdits;
import dev.entrylint.edit.link.LinkLayout;
import dev.entrylint.edit.link.LinkLayout.Delimiter;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Reference.Form;
import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import java.util.List;
import java.util.Optional;

/**
 * A reference as it is written: its path and fragment, and what it would be with others.
 *
 * @param document the one that it is in
 * @param text the text of that
 */
record WrittenLink(Document document, String text, Reference reference) {

  /**
   * What an edit makes of a reference.
   *
   * @param reference what it would say; its places are those of before
   */
  record Rewritten(Reference reference, List<TextEdit> edits) {}

  /** Whether a template engine, or a pattern, makes the target of what is written. */
  private boolean isFilledIn() {
    return TargetParts.hasTemplate(reference.target()) || reference.form() == Form.FRONT_MATTER;
  }

  /** The path, without escapes and entities; empty if there is none, or it is in no one place. */
  String path() {
    if (isFilledIn()) {
      return reference.pathSpan().map(span -> span.of(text)).orElse("");
    }
    String target = reference.target();
    int hash = target.indexOf('#');
    int query = reference.form() == Form.WIKI ? -1 : target.indexOf('?');
    int end = hash < 0 ? target.length() : hash;
    String path = target.substring(0, query < 0 ? end : Math.min(end, query));
    return reference.form() == Form.WIKI ? path.strip() : path;
  }

  /** The fragment, without escapes and entities; nothing if there is none. */
  Optional<String> fragment() {
    if (isFilledIn()) {
      return reference.fragmentSpan().map(span -> span.of(text));
    }
    int hash = reference.target().indexOf('#');
    return hash < 0 ? Optional.empty() : Optional.of(reference.target().substring(hash + 1));
  }

  /** How its names of files are written. */
  PathLetters letters() {
    if (reference.form() == Form.WIKI) {
      return PathLetters.ofNames();
    }
    boolean angles =
        reference.form() != Form.FRONT_MATTER
            && reference.form() != Form.MACRO
            && LinkLayout.of(document, text, reference).target().delimiter() == Delimiter.ANGLES;
    return PathLetters.of(reference.target(), angles);
  }

  /** With another path, or another fragment, or both; nothing if that cannot be written here. */
  Optional<Rewritten> with(Optional<String> path, Optional<String> fragment) {
    if (path.isPresent() && fragment.isPresent()) {
      if (isFilledIn()) {
        return Optional.empty();
      }
      String target = path.get() + query() + "#" + fragment.get();
      return LinkEdits.target(document, text, reference, target)
          .map(edit -> new Rewritten(saying(target, reference.text()), List.of(edit)));
    }
    if (isFilledIn()) {
      return filledIn(path, fragment);
    }
    String old = reference.target();
    if (path.isPresent()) {
      String rest = query() + fragment().map(each -> "#" + each).orElse("");
      return LinkEdits.path(document, text, reference, path.get())
          .map(edit -> new Rewritten(saying(path.get() + rest, reference.text()), List.of(edit)));
    }
    String target = old.substring(0, old.indexOf('#') + 1) + fragment.orElse("");
    return LinkEdits.fragment(document, text, reference, fragment.orElse(""))
        .map(edit -> new Rewritten(saying(target, reference.text()), List.of(edit)));
  }

  private String query() {
    String rest = reference.target().substring(path().length());
    int hash = rest.indexOf('#');
    return reference.form() == Form.WIKI ? "" : hash < 0 ? rest : rest.substring(0, hash);
  }

  /** The same where a part of what is written stands for more. */
  private Optional<Rewritten> filledIn(Optional<String> path, Optional<String> fragment) {
    Optional<Span> place = path.isPresent() ? reference.pathSpan() : reference.fragmentSpan();
    if (place.isEmpty()) {
      return Optional.empty();
    }
    String part = path.isPresent() ? path.get() : fragment.orElse("");
    Optional<TextEdit> edit =
        path.isPresent()
            ? LinkEdits.path(document, text, reference, part)
            : LinkEdits.fragment(document, text, reference, part);
    if (edit.isEmpty() && reference.form() == Form.FRONT_MATTER && isValue(place.get(), part)) {
      edit = Optional.of(new TextEdit(document.path(), place.get(), part));
    }
    // In front matter the quotes may be others, then.
    if (edit.isEmpty()
        || edit.get().span().start() > place.get().start()
        || edit.get().span().end() < place.get().end()) {
      return Optional.empty();
    }
    Span whole = reference.targetSpan();
    String written = whole.of(text);
    String value =
        text.substring(whole.start(), place.get().start())
            + part
            + text.substring(place.get().end(), whole.end());
    int at = reference.target().indexOf(written);
    if (at < 0) {
      return Optional.empty();
    }
    String target =
        reference.target().substring(0, at)
            + value
            + reference.target().substring(at + written.length());
    boolean valued = reference.form() == Form.FRONT_MATTER;
    Reference other = saying(target, valued ? value : reference.text());
    return Optional.of(new Rewritten(other, List.of(edit.get())));
  }

  /** Whether {@code part} may take the place of a part of a value in front matter. */
  private boolean isValue(Span place, String part) {
    if (part.chars().anyMatch(c -> c < ' ' || "\"'\\".indexOf(c) >= 0)) {
      return false;
    }
    Span whole = reference.targetSpan();
    char before = whole.start() > 0 ? text.charAt(whole.start() - 1) : '\n';
    boolean quoted = before == '"' || before == '\'';
    boolean yaml =
        document.frontMatter().filter(each -> each.format() == FrontMatter.Format.YAML).isPresent();
    // Whether it is a text without quotes depends on all of it.
    boolean plain =
        yaml
            && part.matches("[\\p{L}\\p{N}._/ -]+")
            && !part.endsWith(" ")
            && (place.start() > whole.start() || part.matches("(?:\\.{0,2}/|\\p{L}).*"))
            && !part.matches("(?i)true|false|yes|no|on|off|null|y|n");
    return quoted || plain;
  }

  private Reference saying(String target, String value) {
    return new Reference(
        reference.form(),
        reference.image(),
        target,
        value,
        reference.label(),
        reference.span(),
        reference.targetSpan(),
        reference.parts());
  }

  /** Where it stands, for people. */
  String place() {
    return Places.of(document, reference.place());
  }
}
