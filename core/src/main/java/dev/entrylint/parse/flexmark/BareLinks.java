package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.entrylint.parse.Whitespace;

/**
 * Addresses that GFM makes links of: {@code http://}, {@code https://} and {@code ftp://}, and what
 * begins with {@code www.}; never inside brackets.
 */
final class BareLinks implements InlineRule {

  private static final String[] STARTS = {"http://", "https://", "ftp://", "www."};

  @Override
  public CharSequence getCharacters() {
    return "hHfFw";
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    String opening = opening(input, start);
    if (opening.isEmpty() || !mayPrecede(input, start, opening)) {
      return false;
    }
    if (parser instanceof InlineParser inlines && inlines.getLastBracket() != null) {
      return false;
    }
    int end = end(input, start);
    int host = opening.equals("www.") ? start : start + opening.length();
    if (end <= start + opening.length() || !isHost(input, host, end, opening.equals("www."))) {
      return false;
    }
    parser.appendNode(new Leaf(Leaf.Kind.BARE_LINK, input.subSequence(start, end)));
    parser.setIndex(end);
    return true;
  }

  private static String opening(BasedSequence input, int start) {
    for (String opening : STARTS) {
      boolean folded = !opening.equals("www.");
      if (input.matchChars(opening, start, folded)) {
        return opening;
      }
    }
    return "";
  }

  private static boolean mayPrecede(BasedSequence input, int start, String opening) {
    if (start == 0) {
      return true;
    }
    char before = input.charAt(start - 1);
    return opening.equals("www.")
        ? Whitespace.is(before) || "*_~(".indexOf(before) >= 0
        : !Character.isLetterOrDigit(before);
  }

  private static int end(BasedSequence input, int start) {
    int end = start;
    while (end < input.length() && !Whitespace.is(input.charAt(end)) && input.charAt(end) != '<') {
      end++;
    }
    while (end > start) {
      char last = input.charAt(end - 1);
      if ("?!.,:*_~'\"".indexOf(last) >= 0 || last == ')' && isUnbalanced(input, start, end)) {
        end--;
      } else if (last == ';') {
        int entity = entity(input, start, end);
        end = entity >= 0 ? entity : end - 1;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isUnbalanced(BasedSequence input, int start, int end) {
    int open = 0;
    for (int i = start; i < end; i++) {
      char c = input.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open < 0;
  }

  /** Where an entity begins that ends at {@code end}, or -1. */
  private static int entity(BasedSequence input, int start, int end) {
    int i = end - 2;
    while (i > start && Character.isLetterOrDigit(input.charAt(i))) {
      i--;
    }
    return i < end - 2 && input.charAt(i) == '&' ? i : -1;
  }

  private static boolean isHost(BasedSequence input, int start, int end, boolean dotted) {
    int dots = 0;
    int i = start;
    while (i < end
        && (Character.isLetterOrDigit(input.charAt(i)) || "-_.".indexOf(input.charAt(i)) >= 0)) {
      dots += input.charAt(i) == '.' ? 1 : 0;
      i++;
    }
    return i > start && Character.isLetterOrDigit(input.charAt(start)) && (!dotted || dots > 0);
  }
}
