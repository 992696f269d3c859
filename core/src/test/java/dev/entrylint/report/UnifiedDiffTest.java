package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.edit.FileChange;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Diffs as other programs read them. */
class UnifiedDiffTest {

  private static final Pattern RANGE =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

  @Test
  void linesThatChangeAreShownWithThoseAround() {
    assertEquals(
        """
        --- a/a.md
        +++ b/a.md
        @@ -2,7 +2,8 @@
         b
         c
         d
        -e
        +E
        +F
         f
         g
         h
        """,
        diff("a\nb\nc\nd\ne\nf\ng\nh\ni\n", "a\nb\nc\nd\nE\nF\nf\ng\nh\ni\n"));
  }

  @Test
  void whatIsFarApartIsShownApart() {
    String before = "a\n" + "x\n".repeat(7) + "b\n";
    assertEquals(
        """
        --- a/a.md
        +++ b/a.md
        @@ -1,4 +1,4 @@
        -a
        +A
         x
         x
         x
        @@ -6,4 +6,4 @@
         x
         x
         x
        -b
        +B
        """,
        diff(before, before.replace("a", "A").replace("b", "B")));
  }

  @Test
  void lineEndsAndMissingOnesAreKept() {
    assertEquals(
        "--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n-a\r\n+b\r\n c\n\\ No newline at end of file\n",
        diff("a\r\nc", "b\r\nc"));
    assertEquals(
        "--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n",
        diff("a", "a\n"));
    assertEquals("--- a/a.md\n+++ b/a.md\n@@ -1 +0,0 @@\n-a\n", diff("a\n", ""));
    assertEquals("--- a/a.md\n+++ b/a.md\n@@ -0,0 +1 @@\n+a\n", diff("", "a\n"));
    assertEquals("", diff("a\n", "a\n"));
  }

  @Test
  void namesThatWouldEndAreQuoted() {
    assertEquals(
        "diff --git \"a/a\\012\\\"b\\\\.md\" b/ü d.md\nrename from \"a\\012\\\"b\\\\.md\"\nrename to"
            + " ü d.md\n--- \"a/a\\012\\\"b\\\\.md\"\n+++ b/ü d.md\t\n@@ -1 +1 @@\n-a\n+b\n",
        UnifiedDiff.of(
            new FileChange("a\n\"b\\.md", "ü d.md", Optional.of(bytes("a\n")), bytes("b\n"))));
    assertEquals(
        "--- /dev/null\n+++ b/n.md\n@@ -0,0 +1 @@\n+n\n",
        UnifiedDiff.of(FileChange.made("n.md", bytes("n\n"))));
  }

  @Test
  void whateverChangesCanBeAppliedAndTakenBack() {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      String before = text(random);
      String after = random.nextInt(3) == 0 ? text(random) : edited(before, random);
      String diff = diff(before, after);
      assertEquals(after, patched(before, diff, '-', '+'), "seed " + seed);
      assertEquals(before, patched(after, diff, '+', '-'), "seed " + seed);
    }
  }

  @Test
  void ofManyLinesOnlyThoseAreShownThatChange() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      lines.add(i % 10 == 0 ? "\n" : "line " + i + "\n");
    }
    String before = String.join("", lines);
    for (int i = 5; i < 20_000; i += 10) {
      lines.set(i, lines.get(i) + "more " + i + "\n");
    }
    String diff = diff(before, String.join("", lines));
    assertEquals(2000, diff.lines().filter(each -> each.startsWith("+m")).count());
    assertEquals(0, diff.lines().skip(2).filter(each -> each.startsWith("-")).count());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.append((char) ('a' + random.nextInt(5))).append(random.nextInt(9) == 0 ? "\r\n" : "\n");
    }
    return text + (random.nextBoolean() ? "end" : "");
  }

  private static String edited(String text, Random random) {
    StringBuilder edited = new StringBuilder(text);
    for (int i = random.nextInt(4); i > 0; i--) {
      int at = random.nextInt(edited.length() + 1);
      edited.replace(at, Math.min(edited.length(), at + random.nextInt(4)), "x\ny");
    }
    return edited.toString();
  }

  /** What {@code diff} makes of {@code text}, read as simply as can be. */
  private static String patched(String text, String diff, char out, char in) {
    if (diff.isEmpty()) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    int done = 0;
    List<String> lines = lines(diff);
    for (int i = 2; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean unended = i + 1 < lines.size() && lines.get(i + 1).startsWith("\\");
      String content = line.substring(1, line.length() - (unended ? 1 : 0));
      if (line.startsWith("@@")) {
        Matcher range = RANGE.matcher(line);
        range.find();
        int start = Integer.parseInt(range.group(out == '-' ? 1 : 3));
        String length = range.group(out == '-' ? 2 : 4);
        int skipped = "0".equals(length) ? start : start - 1;
        List<String> all = lines(text);
        int from = lines(text.substring(0, done)).size();
        for (String each : all.subList(from, skipped)) {
          result.append(each);
          done += each.length();
        }
      } else if (line.charAt(0) == in) {
        result.append(content);
      } else if (line.charAt(0) == out || line.charAt(0) == ' ') {
        assertEquals(content, text.substring(done, done + content.length()));
        done += content.length();
        result.append(line.charAt(0) == ' ' ? content : "");
      }
    }
    return result + text.substring(done);
  }

  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (String each : text.split("(?<=\n)")) {
      if (!each.isEmpty()) {
        lines.add(each);
      }
    }
    return lines;
  }

  private static String diff(String before, String after) {
    return UnifiedDiff.of(FileChange.of("a.md", bytes(before), bytes(after)));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
