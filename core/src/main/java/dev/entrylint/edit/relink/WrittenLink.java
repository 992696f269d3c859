package dev.entrylint.edit.relink;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.link.LinkEdits;
import dev.entrylint.edit.link.LinkLayout;
import dev.entrylint.edit.link.LinkLayout.Delimiter;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Reference.Form;
import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import java.util.Optional;

/**
 * A reference as it is written: its path and fragment, and what it would be with others.
 *
 * @param document the one that it is in
 * @param text the text of that
 */
public record WrittenLink(Document document, String text, Reference reference) {

  /**
   * What an edit makes of a reference.
   *
   * @param reference what it would say; its places are those of before
   */
  public record Rewritten(Reference reference, TextEdit edit) {}

  /** Whether a template engine, or a pattern, makes the target of what is written. */
  private boolean isFilledIn() {
    return TargetParts.hasTemplate(reference.target()) || reference.form() == Form.FRONT_MATTER;
  }

  /** The path, without escapes and entities; empty if there is none, or it is in no one place. */
  public String path() {
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
  public Optional<String> fragment() {
    if (isFilledIn()) {
      return reference.fragmentSpan().map(span -> span.of(text));
    }
    int hash = reference.target().indexOf('#');
    return hash < 0 ? Optional.empty() : Optional.of(reference.target().substring(hash + 1));
  }

  /** How its names of files are written. */
  public TargetLetters letters() {
    return switch (reference.form()) {
      case WIKI -> TargetLetters.ofNames();
      case FRONT_MATTER, MACRO -> TargetLetters.of(reference.target(), true);
      default -> {
        Delimiter delimiter = LinkLayout.of(document, text, reference).target().delimiter();
        boolean free = isFilledIn() || delimiter == Delimiter.ANGLES;
        yield TargetLetters.of(reference.target(), free);
      }
    };
  }

  /** With another path, or another fragment, or both; nothing if that cannot be written here. */
  public Optional<Rewritten> with(Optional<String> path, Optional<String> fragment) {
    if (reference.form() == Form.WIKI && path.filter(WrittenLink::isNoName).isPresent()) {
      return Optional.empty();
    }
    if (path.isPresent() && fragment.isPresent()) {
      if (isFilledIn()) {
        return Optional.empty();
      }
      String target = path.get() + query() + "#" + fragment.get();
      return LinkEdits.target(document, text, reference, target)
          .map(edit -> new Rewritten(saying(target, reference.text()), edit));
    }
    if (isFilledIn()) {
      return filledIn(path, fragment);
    }
    String old = reference.target();
    if (path.isPresent()) {
      String rest = query() + fragment().map(each -> "#" + each).orElse("");
      return LinkEdits.path(document, text, reference, path.get())
          .map(edit -> new Rewritten(saying(path.get() + rest, reference.text()), edit));
    }
    String target = old.substring(0, old.indexOf('#') + 1) + fragment.orElse("");
    return LinkEdits.fragment(document, text, reference, fragment.orElse(""))
        .map(edit -> new Rewritten(saying(target, reference.text()), edit));
  }

  /** Whether something in {@code path} would be taken for what is not of a name. */
  private static boolean isNoName(String path) {
    return path.chars().anyMatch(c -> "#^[]|".indexOf(c) >= 0);
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
    boolean value = reference.form() == Form.FRONT_MATTER;
    Span whole = reference.targetSpan();
    String old = value ? reference.text() : whole.of(text);
    int at = reference.target().indexOf(old);
    if (at < 0) {
      return Optional.empty();
    }
    String other = replaced(old, whole, place.get(), part);
    String target =
        reference.target().substring(0, at)
            + other
            + reference.target().substring(at + old.length());
    Optional<TextEdit> edit =
        path.isPresent()
            ? LinkEdits.path(document, text, reference, part)
            : LinkEdits.fragment(document, text, reference, part);
    return edit.filter(each -> each.span().contains(place.get()))
        .map(each -> new Rewritten(saying(target, value ? other : reference.text()), each));
  }

  /** {@code old}, which stands at {@code whole}, with {@code part} at {@code place}. */
  private static String replaced(String old, Span whole, Span place, String part) {
    return place.equals(whole)
        ? part
        : old.substring(0, place.start() - whole.start())
            + part
            + old.substring(place.end() - whole.start());
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
}
