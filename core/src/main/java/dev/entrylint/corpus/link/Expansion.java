package dev.entrylint.corpus.link;

import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import dev.entrylint.renderer.Routing;
import dev.entrylint.renderer.Routing.Macro;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is written in the place of a target, and the target it stands for.
 *
 * @param target the target it stands for
 * @param kind what kind of macro it is
 * @param pieces the stretches of the target that are written as they are, in its order
 */
record Expansion(String target, Macro.Kind kind, List<Piece> pieces) {

  /** How many tags of one target are looked at for macros of which nothing else is known. */
  private static final int MOST_TAGS = 16;

  /**
   * A stretch of the target that is written.
   *
   * @param start where it begins in the target
   * @param written where it begins in what is written
   */
  private record Piece(int start, int written, int length) {

    private Piece moved(int inTarget, int inWritten) {
      return new Piece(start + inTarget, written + inWritten, length);
    }

    private int end() {
      return start + length;
    }
  }

  /** That of {@code written} by the first of {@code macros} that fits; none if it is no macro. */
  static Optional<Expansion> of(String written, List<Macro> macros) {
    Optional<Expansion> whole = first(written, macros);
    int end = whole.isPresent() ? -1 : Tag.end(written);
    if (end < 0) {
      return whole;
    }
    // Text behind a tag, such as a fragment, is of the target as well; it may be a tag again.
    String tag = written.substring(0, end);
    Optional<Expansion> head = first(tag, macros);
    if (head.isEmpty()) {
      head = Tag.plain(tag).flatMap(plain -> first(plain, macros));
    }
    return head.map(found -> found.with(written.substring(end), end, macros));
  }

  /** The same with the {@code rest} of what is written, which begins at {@code end}. */
  private Expansion with(String rest, int end, List<Macro> macros) {
    Optional<Expansion> tail = of(rest, macros);
    List<Piece> all = new ArrayList<>(pieces);
    if (tail.isPresent()) {
      tail.get().pieces.forEach(piece -> all.add(piece.moved(target.length(), end)));
    } else if (!rest.isEmpty()) {
      all.add(new Piece(target.length(), end, rest.length()));
    }
    return new Expansion(
        target + (tail.isPresent() ? tail.get().target : rest),
        tail.isPresent() && kind == Macro.Kind.KNOWN ? tail.get().kind : kind,
        all);
  }

  /** Whether {@code reference} points somewhere; a template may do anything else as well. */
  public static boolean isLink(Reference reference, Routing routing) {
    return reference.form() != Reference.Form.MACRO
        || of(reference.target(), routing.macros()).isPresent();
  }

  /** Whether {@code macro} fits {@code written}, or one of the tags that it begins with. */
  static boolean uses(String written, Macro macro) {
    List<Macro> alone = List.of(macro);
    String rest = written;
    for (int i = 0; i < MOST_TAGS && !rest.isEmpty(); i++) {
      int end = Math.max(0, Tag.end(rest));
      String tag = rest.substring(0, end);
      if (first(rest, alone).isPresent()
          || end > 0 && first(tag, alone).isPresent()
          || end > 0 && Tag.plain(tag).flatMap(plain -> first(plain, alone)).isPresent()) {
        return true;
      }
      rest = end == 0 ? "" : rest.substring(end);
    }
    return false;
  }

  private static Optional<Expansion> first(String written, List<Macro> macros) {
    for (Macro macro : macros) {
      Optional<String> name = macro.pattern().capture(written);
      if (name.isPresent()) {
        return Optional.of(of(macro, name.get(), macro.pattern().pattern().indexOf('*')));
      }
    }
    return Optional.empty();
  }

  /** The same for a tag in the form in which macros are known. */
  private static Optional<Expansion> first(Tag.Plain tag, List<Macro> macros) {
    return first(tag.text(), macros).map(found -> found.writtenIn(tag));
  }

  private Expansion writtenIn(Tag.Plain tag) {
    List<Piece> moved = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      if (piece.written >= tag.start()) {
        moved.add(piece.moved(0, tag.written() - tag.start()));
      }
    }
    return new Expansion(target, kind, moved);
  }

  private static Expansion of(Macro macro, String name, int written) {
    List<Piece> pieces = List.of();
    int star = macro.target().indexOf('*');
    if (star >= 0 && written >= 0) {
      pieces = List.of(new Piece(star, written, name.length()));
    }
    return new Expansion(macro.target().replace("*", name), macro.kind(), pieces);
  }

  /** Where path and fragment of the target are written, if what is written begins at {@code at}. */
  TargetParts parts(int at) {
    TargetParts inTarget = TargetParts.of(target, 0);
    return new TargetParts(
        inTarget.path().flatMap(path -> place(path, at)),
        inTarget.fragment().flatMap(fragment -> place(fragment, at)));
  }

  /** Where the letters of a stretch of the target are written, if that is one place. */
  private Optional<Span> place(Span stretch, int at) {
    Optional<Span> found = Optional.empty();
    for (Piece piece : pieces) {
      int from = Math.max(stretch.start(), piece.start);
      int to = Math.min(stretch.end(), piece.end());
      if (from < to || from == to && stretch.length() == 0 && found.isEmpty()) {
        if (found.isPresent() && stretch.length() > 0) {
          return Optional.empty();
        }
        int moved = at + piece.written - piece.start;
        found = Optional.of(new Span(from + moved, to + moved));
      }
    }
    return found;
  }
}
