package dev.entrylint.rules.reference;

import dev.entrylint.model.LabelUse;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Two pairs of brackets, the second of which nothing defines as a label: were they meant as a link,
 * or are they indices, a line that shows how a command is used, or prose?
 *
 * @param text what the first holds
 * @param label what the second holds
 * @param before what stands before them on their line
 * @param behind what stands behind them
 */
record BracketPair(String text, String label, String before, String behind) {

  /** The names that stand for what is written behind a command. */
  private static final Set<String> OPERANDS =
      Set.of(
          "arg",
          "args",
          "argument",
          "arguments",
          "cmd",
          "command",
          "commands",
          "dir",
          "directory",
          "file",
          "filename",
          "files",
          "flag",
          "flags",
          "input",
          "opt",
          "option",
          "options",
          "opts",
          "output",
          "param",
          "parameters",
          "params",
          "path",
          "paths",
          "pattern",
          "subcommand",
          "switches",
          "target",
          "targets");

  private static final Pattern SWITCH = Pattern.compile("-{1,2}\\p{Alnum}.*");

  private static final Pattern CHARACTER_CLASS =
      Pattern.compile("\\^?(?:\\p{Alnum}-\\p{Alnum}|\\\\[dswDSW])[^ ]*");

  private static final Pattern CALL = Pattern.compile("[\\p{L}_][\\w.]*\\([^()]*\\)");

  private static final Pattern CAPITALS = Pattern.compile("[A-Z][A-Z0-9_-]+(?:\\.\\.\\.)?");

  private static final Pattern USAGE =
      Pattern.compile("(?i)(?:.*`\\s*|\\s*(?:[$>%#]|usage:|synopsis:)\\s.*)");

  /** Brackets in a row at the end or the beginning of a text. */
  private static final Pattern ONE_MORE_BEHIND = Pattern.compile("^\\[[^\\[\\]\\n]*\\]");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Words that a label shares with its text by chance. */
  private static final int SHORT_WORD = 2;

  /** From how many words on a label is prose though the file has labels. */
  private static final int MANY_WORDS = 3;

  /**
   * Whether they were meant as a link.
   *
   * @param hasLabels whether any label is defined there
   */
  boolean isLink(LabelUse.Form form, boolean hasLabels) {
    if (isIndex() || !hasWord(label) || CALL.matcher(label).matches()) {
      return false;
    }
    return form == LabelUse.Form.COLLAPSED || !isUsage() && !isProse(hasLabels);
  }

  /** Whether they follow a name at once, as in {@code x[i][j]}, or are but signs of patterns. */
  private boolean isIndex() {
    char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
    boolean attached = last < 0x80 && (Character.isLetterOrDigit(last) || last == ')');
    boolean single = text.length() == 1 && label.length() == 1;
    return attached
        || single
        || CHARACTER_CLASS.matcher(text).matches() && CHARACTER_CLASS.matcher(label).matches();
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether they show what may be written behind a command. */
  private boolean isUsage() {
    boolean first = isOperand(text);
    boolean second = isOperand(label);
    if (first && second) {
      return true;
    }
    boolean likely = first || second;
    boolean three = isOneOfThree();
    boolean words = likely && isOperandOrWord(text) && isOperandOrWord(label);
    if (!three && !words) {
      return false; // most, of which the line need not be looked at
    }
    return three && likely
        || words && (CAPITALS.matcher(text).matches() || CAPITALS.matcher(label).matches())
        || USAGE.matcher(before).matches();
  }

  /** Whether a third pair of brackets follows, but no fourth, which would be a link beside it. */
  private boolean isOneOfThree() {
    String rest = behind;
    int more = 0;
    while (ONE_MORE_BEHIND.matcher(rest).find()) {
      rest = rest.substring(rest.indexOf(']') + 1);
      more++;
    }
    return more % 2 == 1;
  }

  private static boolean isOperandOrWord(String text) {
    return isOperand(text) || text.chars().allMatch(Character::isLetterOrDigit);
  }

  private static boolean isOperand(String text) {
    String bare = text.endsWith("...") ? text.substring(0, text.length() - 3) : text;
    return bare.length() < text.length()
        || OPERANDS.contains(bare.strip().toLowerCase(Locale.ROOT))
        || SWITCH.matcher(text).matches()
        || text.indexOf('|') >= 0
        || text.startsWith("<") && text.endsWith(">");
  }

  /** Whether the second is said of the first, with no word in common. */
  private boolean isProse(boolean hasLabels) {
    String[] words = BETWEEN_WORDS.split(label.strip());
    if (words.length < (hasLabels ? MANY_WORDS : 2) || label.indexOf(' ') < 0) {
      return false;
    }
    Set<String> shared = new HashSet<>();
    for (String word : BETWEEN_WORDS.split(text)) {
      shared.add(word.toLowerCase(Locale.ROOT));
    }
    for (String word : words) {
      if (word.length() > SHORT_WORD && shared.contains(word.toLowerCase(Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
