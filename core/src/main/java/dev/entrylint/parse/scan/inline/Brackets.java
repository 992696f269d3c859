package dev.entrylint.parse.scan.inline;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Reference;
import dev.entrylint.parse.scan.text.Facts;
import java.util.Arrays;
import java.util.List;

/** The opening brackets that have not met their closing one, innermost last. */
final class Brackets {

  static final int LINK = 0;
  static final int IMAGE = 1;
  static final int NOTE = 2;

  int count;

  private int[] places = new int[16];
  private int[] kinds = new int[16];
  private int[] tokens = new int[16];

  /** How many references and uses of labels lie in each other behind the bracket. */
  private int[] heights = new int[16];

  /** How many references, uses of labels and ids there were when the bracket was met. */
  private int[] references = new int[16];

  private int[] labelUses = new int[16];
  private int[] ids = new int[16];

  private boolean[] holdsBracket = new boolean[16];

  /** Brackets below this can no longer begin a link, since one ended behind them. */
  private int inactiveBelow;

  private boolean active;

  void clear() {
    count = 0;
    inactiveBelow = 0;
  }

  void push(int kind, int place, int token, Facts facts) {
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
      kinds = Arrays.copyOf(kinds, count * 2);
      tokens = Arrays.copyOf(tokens, count * 2);
      heights = Arrays.copyOf(heights, count * 2);
      references = Arrays.copyOf(references, count * 2);
      labelUses = Arrays.copyOf(labelUses, count * 2);
      ids = Arrays.copyOf(ids, count * 2);
      holdsBracket = Arrays.copyOf(holdsBracket, count * 2);
    }
    if (count > 0) {
      holdsBracket[count - 1] = true;
    }
    places[count] = place;
    kinds[count] = kind;
    tokens[count] = token;
    heights[count] = 0;
    references[count] = facts.references.size();
    labelUses[count] = facts.labelUses.size();
    ids[count] = facts.ids.size();
    holdsBracket[count++] = false;
  }

  /** Takes the innermost bracket off; it can be asked until another is pushed. */
  int pop() {
    int popped = --count;
    if (count > 0) {
      heights[count - 1] = Math.max(heights[count - 1], heights[popped]);
    }
    active = kinds[popped] != LINK || popped >= inactiveBelow;
    inactiveBelow = Math.min(inactiveBelow, count);
    return popped;
  }

  /** The bracket popped last has become a reference or the use of a label. */
  void raise(int popped) {
    if (popped > 0) {
      heights[popped - 1] = Math.max(heights[popped - 1], heights[popped] + 1);
    }
  }

  /** No bracket that is still open can begin a link any more; images still can. */
  void deactivate() {
    inactiveBelow = count;
  }

  /** Whether the bracket popped last can become something. */
  boolean isActive() {
    return active;
  }

  /** Drops the facts met behind {@code bracket}: of an image's text only words are left. */
  void dropInner(int bracket, Facts facts) {
    truncate(facts.references, references[bracket]);
    truncate(facts.labelUses, labelUses[bracket]);
    truncate(facts.ids, ids[bracket]);
  }

  /** Drops the footnotes in another one, which pandoc does not show. */
  void dropNotes(int bracket, Facts facts) {
    if (ids[bracket] < facts.ids.size()) {
      facts
          .ids
          .subList(ids[bracket], facts.ids.size())
          .removeIf(each -> each.kind() == Anchor.Kind.FOOTNOTE);
    }
  }

  /** Drops what in the text of a link, which is behind {@code bracket}, is nothing of its own. */
  void dropInLink(int bracket, Facts facts) {
    truncate(facts.labelUses, labelUses[bracket]);
    List<Reference> all = facts.references;
    if (references[bracket] < all.size()) {
      all.subList(references[bracket], all.size()).removeIf(Brackets::isBareAddress);
    }
  }

  /** Drops the links in the text of a link, where the outer one counts; images stay. */
  void dropLinks(int bracket, Facts facts) {
    List<Reference> all = facts.references;
    if (references[bracket] < all.size()) {
      all.subList(references[bracket], all.size()).removeIf(Brackets::isLink);
    }
  }

  private static boolean isLink(Reference reference) {
    return !reference.image() && reference.form() != Reference.Form.HTML;
  }

  private static boolean isBareAddress(Reference reference) {
    return reference.form() == Reference.Form.AUTOLINK
        && reference.span().equals(reference.targetSpan());
  }

  private static void truncate(List<?> list, int size) {
    if (size < list.size()) {
      list.subList(size, list.size()).clear();
    }
  }

  int kind(int bracket) {
    return kinds[bracket];
  }

  int place(int bracket) {
    return places[bracket];
  }

  int token(int bracket) {
    return tokens[bracket];
  }

  int height(int bracket) {
    return heights[bracket];
  }

  boolean holdsBracket(int bracket) {
    return holdsBracket[bracket];
  }
}
