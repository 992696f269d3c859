package dev.entrylint.report;

import dev.entrylint.edit.FileChange;
import dev.entrylint.report.LineMatch.Run;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of files, as {@code git apply} and {@code patch} read it. Lines are what stands
 * between line feeds: all else, such as carriage returns, is a part of them and stays.
 */
public final class UnifiedDiff {

  /** How many lines that stay are shown around those that do not. */
  private static final int AROUND = 3;

  private UnifiedDiff() {}

  /** What becomes of a file; nothing if that is what it was. */
  public static String of(FileChange change) {
    List<String> before =
        lines(new String(change.before().orElse(new byte[0]), StandardCharsets.UTF_8));
    List<String> after = lines(new String(change.after(), StandardCharsets.UTF_8));
    StringBuilder out = new StringBuilder();
    List<Run> runs = LineMatch.of(before, after);
    boolean same =
        runs.size() == 1 && runs.get(0).length() == Math.max(before.size(), after.size());
    if (change.moves()) {
      out.append("diff --git ").append(name("a/", change.from(), false)).append(' ');
      out.append(name("b/", change.to(), false)).append("\nrename from ");
      out.append(name("", change.from(), false)).append("\nrename to ");
      out.append(name("", change.to(), false)).append('\n');
    }
    if (!same && !(before.isEmpty() && after.isEmpty())) {
      String from = change.before().isPresent() ? name("a/", change.from(), true) : "/dev/null";
      out.append("--- ").append(from).append('\n');
      out.append("+++ ").append(name("b/", change.to(), true)).append('\n');
      hunks(before, after, runs, out);
    }
    return out.toString();
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /** A name as git writes it: one with what would end it is quoted. */
  private static String name(String side, String path, boolean ofLine) {
    StringBuilder quoted = new StringBuilder("\"").append(side);
    boolean plain = true;
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      if (unit == '"' || unit == '\\') {
        quoted.append('\\').append((char) unit);
        plain = false;
      } else if (unit >= 0x20 && unit < 0x7F) {
        quoted.append((char) unit);
      } else {
        quoted.append(String.format("\\%03o", unit & 0xFF));
        plain &= unit < 0;
      }
    }
    if (!plain) {
      return quoted.append('"').toString();
    }
    // Behind a tab there may be a time; without one, a blank would begin it.
    return side + path + (ofLine && path.indexOf(' ') >= 0 ? "\t" : "");
  }

  /** Two stretches of lines that are shown together. */
  private record Hunk(int before, int beforeEnd, int after, int afterEnd) {}

  private static void hunks(
      List<String> before, List<String> after, List<Run> runs, StringBuilder out) {
    List<Hunk> changes = new ArrayList<>();
    int one = 0;
    int other = 0;
    for (Run run : runs) {
      if (run.before() > one || run.after() > other) {
        changes.add(new Hunk(one, run.before(), other, run.after()));
      }
      one = run.before() + run.length();
      other = run.after() + run.length();
    }
    if (one < before.size() || other < after.size()) {
      changes.add(new Hunk(one, before.size(), other, after.size()));
    }
    for (int i = 0; i < changes.size(); ) {
      int last = i;
      while (last + 1 < changes.size()
          && changes.get(last + 1).before - changes.get(last).beforeEnd <= 2 * AROUND) {
        last++;
      }
      hunk(before, after, changes.subList(i, last + 1), out);
      i = last + 1;
    }
  }

  private static void hunk(
      List<String> before, List<String> after, List<Hunk> changes, StringBuilder out) {
    Hunk first = changes.get(0);
    Hunk last = changes.get(changes.size() - 1);
    int lead = Math.min(AROUND, first.before);
    int tail = Math.min(AROUND, before.size() - last.beforeEnd);
    out.append("@@ -").append(range(first.before - lead, last.beforeEnd + tail));
    out.append(" +").append(range(first.after - lead, last.afterEnd + tail)).append(" @@\n");
    int at = first.before - lead;
    for (Hunk each : changes) {
      write(' ', before.subList(at, each.before), out);
      write('-', before.subList(each.before, each.beforeEnd), out);
      write('+', after.subList(each.after, each.afterEnd), out);
      at = each.beforeEnd;
    }
    write(' ', before.subList(at, at + tail), out);
  }

  private static String range(int start, int end) {
    int length = end - start;
    return (length == 0 ? start : start + 1) + (length == 1 ? "" : "," + length);
  }

  private static void write(char mark, List<String> lines, StringBuilder out) {
    for (String line : lines) {
      out.append(mark).append(line);
      if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
  }
}
