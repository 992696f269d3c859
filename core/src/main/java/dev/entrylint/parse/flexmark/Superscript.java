package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.entrylint.parse.Whitespace;

/** {@code x^2^}; of no interest but for its marks, so emphasis stands for it in the tree. */
final class Superscript implements DelimiterProcessor {

  @Override
  public char getOpeningCharacter() {
    return '^';
  }

  @Override
  public char getClosingCharacter() {
    return '^';
  }

  @Override
  public int getMinLength() {
    return 1;
  }

  @Override
  public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
    return opener instanceof Delimiter from && closer instanceof Delimiter to && isTight(from, to)
        ? 1
        : 0;
  }

  private static boolean isTight(Delimiter from, Delimiter to) {
    for (int i = from.getEndIndex(); i < to.getStartIndex(); i++) {
      if (Whitespace.is(from.getInput().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void process(Delimiter opener, Delimiter closer, int used) {
    opener.moveNodesBetweenDelimitersTo(
        new Emphasis(opener.getTailChars(used), BasedSequence.NULL, closer.getLeadChars(used)),
        closer);
  }

  @Override
  public Node unmatchedDelimiterNode(InlineParser parser, DelimiterRun delimiter) {
    return null;
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    // ^[ begins a footnote.
    return !afterIsWhitespace && !after.equals("[");
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    return !beforeIsWhitespace;
  }

  @Override
  public boolean skipNonOpenerCloser() {
    return false;
  }
}
