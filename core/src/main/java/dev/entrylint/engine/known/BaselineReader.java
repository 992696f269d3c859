package dev.entrylint.engine.known;

import dev.entrylint.model.MalformedTextException;
import dev.entrylint.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Reads the file of a {@link Baseline} once, line by line; what is wrong is told of all lines. */
final class BaselineReader {

  private static final String VERSION_WORDS = "# entrylint baseline ";
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final int FIELDS = 5;

  /** A count has no more digits, so that it fits. */
  private static final int DIGITS = 9;

  private final byte[] bytes;
  private final UnaryOperator<String> ids;
  private final List<KnownFinding> found = new ArrayList<>();
  private final MalformedBaselineException problems = new MalformedBaselineException();
  private boolean versioned;
  private boolean merging;

  // Those of the line before, which this one mostly has, too.
  private String rule = "";
  private String path = "";

  BaselineReader(byte[] bytes, UnaryOperator<String> ids) {
    this.bytes = bytes;
    this.ids = ids;
  }

  /** What all lines say, in their order, whether they repeat one another or not. */
  List<KnownFinding> read() throws MalformedBaselineException {
    String text = text();
    int number = 0;
    int at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      boolean returned = end > at && text.charAt(end - 1) == '\r';
      number++;
      read(text.substring(at, returned ? end - 1 : end), number);
      at = end + 1;
    }
    if (!versioned && problems.isEmpty()) {
      problems.add(1, "expected the line '" + BaselineLine.VERSION + "', which begins a baseline");
    }
    if (!problems.isEmpty()) {
      throw problems;
    }
    return found;
  }

  private String text() throws MalformedBaselineException {
    try {
      return new SourceFile("", bytes).text();
    } catch (MalformedTextException malformed) {
      String before = new String(bytes, 0, malformed.offset(), StandardCharsets.UTF_8);
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      problems.add(line, malformed.getMessage() + "; save the file as UTF-8");
      throw problems;
    }
  }

  private void read(String line, int number) throws MalformedBaselineException {
    if (line.equals(BaselineLine.VERSION)) {
      versioned = true;
    } else if (line.startsWith(VERSION_WORDS)) {
      problems.add(
          number,
          "this baseline is of a version that is not known here; expected '"
              + BaselineLine.VERSION
              + "': use the entrylint that wrote it, or write it anew by 'entrylint baseline"
              + " --update'");
      throw problems; // of what follows nobody knows what it is
    } else if (isConflictMark(line)) {
      if (!merging) {
        problems.add(
            number,
            "a conflict of a merge was left here: remove the lines of '<<<<<<<', '=======' and"
                + " '>>>>>>>', and keep the lines of both sides ('"
                + "entrylint-baseline.tsv merge=union' in .gitattributes has git do so)");
      }
      merging = true;
    } else if (!line.isEmpty()) {
      readFinding(line, number);
    }
  }

  private static boolean isConflictMark(String line) {
    return line.startsWith("<<<<<<<")
        || line.startsWith(">>>>>>>")
        || line.startsWith("|||||||")
        || line.startsWith("=======");
  }

  private void readFinding(String line, int number) {
    String[] fields = line.split("\t", FIELDS + 1);
    if (fields.length != FIELDS) {
      problems.add(
          number,
          "expected rule, path, entry, subject and count with a tab between each two, but found "
              + (fields.length == 1
                  ? "no tab"
                  : fields.length > FIELDS ? "more" : "only " + fields.length + " of these"));
      return;
    }
    int count = count(fields[4]);
    if (count < 1) {
      problems.add(number, "expected a count, from 1 to 999999999, as the last field");
    } else if (fields[0].isEmpty() || fields[1].isEmpty()) {
      problems.add(number, "expected a " + (fields[0].isEmpty() ? "rule" : "path"));
    } else {
      try {
        rule = same(rule, ids.apply(BaselineLine.unescaped(fields[0])));
        path = same(path, BaselineLine.unescaped(fields[1]));
        found.add(
            new KnownFinding(
                rule,
                path,
                BaselineLine.entry(fields[2]),
                BaselineLine.unescaped(fields[3]),
                count));
      } catch (IllegalArgumentException malformed) {
        problems.add(number, malformed.getMessage());
      }
    }
  }

  private static String same(String before, String now) {
    return now.equals(before) ? before : now;
  }

  private static int count(String field) {
    if (field.isEmpty() || field.length() > DIGITS) {
      return 0;
    }
    int count = 0;
    for (int i = 0; i < field.length(); i++) {
      char digit = field.charAt(i);
      if (digit < '0' || digit > '9') {
        return 0;
      }
      count = count * 10 + digit - '0';
    }
    return count;
  }
}
