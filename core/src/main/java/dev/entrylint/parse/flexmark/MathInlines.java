package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.entrylint.parse.Whitespace;

/**
 * {@code $x$} and {@code $$x$$} as pandoc has them: no white space inside the single dollars, no
 * digit behind them.
 */
final class MathInlines implements InlineRule {

  @Override
  public CharSequence getCharacters() {
    return "$";
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    int end = parser.peek(1) == '$' ? displayEnd(input, start) : inlineEnd(input, start);
    if (end < 0) {
      return false;
    }
    parser.appendNode(new Leaf(Leaf.Kind.MATH, input.subSequence(start, end)));
    parser.setIndex(end);
    return true;
  }

  private static int displayEnd(BasedSequence input, int start) {
    int close = input.indexOf("$$", start + 2);
    return close <= start + 2 ? -1 : close + 2;
  }

  private static int inlineEnd(BasedSequence input, int start) {
    boolean space = true;
    for (int i = start + 1; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '$') {
        boolean digit = i + 1 < input.length() && Character.isDigit(input.charAt(i + 1));
        return space || digit ? -1 : i + 1;
      }
      space = Whitespace.is(c);
      if (space && i == start + 1) {
        return -1;
      }
      if (c == '\\') {
        i++;
      }
    }
    return -1;
  }
}
