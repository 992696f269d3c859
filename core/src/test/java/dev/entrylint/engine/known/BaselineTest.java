package dev.entrylint.engine.known;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The file of a list of known findings: what is written, and what is read. */
class BaselineTest {

  private static final String HEAD = "# entrylint baseline 1\n";
  private static final UnaryOperator<String> IDS =
      name -> name.equals("old-name") ? "missing-file" : name;

  private static KnownFinding known(
      String rule, String path, Optional<String> entry, String subject, int count) {
    return new KnownFinding(rule, path, entry, subject, count);
  }

  private static Baseline read(String text) throws MalformedBaselineException {
    return Baseline.read(text.getBytes(StandardCharsets.UTF_8), IDS);
  }

  private static List<String> problems(byte[] bytes) {
    return assertThrows(MalformedBaselineException.class, () -> Baseline.read(bytes, IDS))
        .lines()
        .stream()
        .map(each -> each.line() + ": " + each.problem())
        .toList();
  }

  private static List<String> problems(String text) {
    return problems(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aLineIsAKeyAndItsCount() throws MalformedBaselineException {
    String text =
        HEAD
            + "broken-anchor\ta.md\tbee\t#wasp\t2\n"
            + "missing-file\ta.md\t\tgone.md\t1\n"
            + "missing-file\ta.md\t\\e\tgone.md\t1\n";
    Baseline read = read(text);
    assertEquals(
        List.of(
            known("broken-anchor", "a.md", Optional.of("bee"), "#wasp", 2),
            known("missing-file", "a.md", Optional.empty(), "gone.md", 1),
            known("missing-file", "a.md", Optional.of(""), "gone.md", 1)),
        read.findings());
    assertEquals(text, read.text());
  }

  @Test
  void linesComeInAnyOrderAndAreWrittenInOne() throws MalformedBaselineException {
    List<String> lines =
        List.of(
            "a\tz.md\t\t\uE000\t1\n", // which sorts before the next one, as its bytes do
            "a\tz.md\t\t\uD83D\uDC1D\t1\n",
            "b\ta.md\t\tx\t1\n",
            "b\ta.md\tbee\tx\t1\n");
    List<String> shuffled = new ArrayList<>(lines);
    shuffled.add(HEAD);
    for (int seed = 0; seed < 20; seed++) {
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(HEAD + String.join("", lines), read(String.join("", shuffled)).text());
    }
  }

  @Test
  void ofRepeatedKeysTheLargerCountHolds() throws MalformedBaselineException {
    Baseline read =
        read(
            HEAD
                + "missing-file\ta.md\t\tx\t2\nold-name\ta.md\t\tx\t3\n"
                + HEAD
                + "missing-file\ta.md\t\tx\t1\n");
    assertEquals(List.of(known("missing-file", "a.md", Optional.empty(), "x", 3)), read.findings());
  }

  @Test
  void lineEndsOfWindowsBlankLinesAndByteOrderMarksDoNotMatter() throws MalformedBaselineException {
    Baseline read =
        read("\uFEFF# entrylint baseline 1\r\n\r\na\tb.md\t\tx\r\t1\r\na\tb.md\t\ty\t1");
    assertEquals(
        List.of(
            known("a", "b.md", Optional.empty(), "x\r", 1),
            known("a", "b.md", Optional.empty(), "y", 1)),
        read.findings());
  }

  @Test
  void anyTextSurvives() throws MalformedBaselineException {
    String all =
        "\\ \t \n \r \0 \u0001\u001B \u007F\u0085 \u2028 \uFEFF \uD83D\uDC1D \uD83D \uDC1D \\t";
    Baseline baseline =
        new Baseline(
            List.of(
                known("rule", all, Optional.of(all), all, 7),
                known("rule", all, Optional.of("\\e"), "", 1)));
    String text = baseline.text();
    assertEquals(3, text.split("\n").length);
    assertEquals(
        "\\\\ \\t \\n \\r \\0 \\u0001\\u001b \\u007f\\u0085 \\u2028 \\ufeff \uD83D\uDC1D \\ud83d"
            + " \\udc1d \\\\t",
        text.split("\n")[1].split("\t")[1]);
    assertEquals(baseline.findings(), read(text).findings());
  }

  @Test
  void anyKeysSurvive() throws MalformedBaselineException {
    String letters = "ab\\e0nrtu\t\n\r\0\u0001\u0085\uD83D\uDC1D\uFEFF";
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      List<KnownFinding> findings = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        StringBuilder[] fields = {new StringBuilder("a"), new StringBuilder(), new StringBuilder()};
        for (StringBuilder field : fields) {
          for (int j = random.nextInt(6); j > 0; j--) {
            field.append(letters.charAt(random.nextInt(letters.length())));
          }
        }
        Optional<String> entry =
            random.nextBoolean() ? Optional.empty() : Optional.of(fields[1].toString());
        findings.add(known("rule" + i, fields[0].toString(), entry, fields[2].toString(), 1 + i));
      }
      assertEquals(findings, read(new Baseline(findings).text()).findings(), "seed " + seed);
    }
  }

  @Test
  void aBadLineIsTold() {
    assertEquals(
        List.of(
            "2: expected rule, path, entry, subject and count with a tab between each two, but"
                + " found no tab",
            "3: expected rule, path, entry, subject and count with a tab between each two, but"
                + " found only 4 of these",
            "4: expected a count, from 1 to 999999999, as the last field",
            "5: expected a count, from 1 to 999999999, as the last field",
            "6: expected a path",
            "7: expected rule, path, entry, subject and count with a tab between each two, but"
                + " found more",
            "8: a backslash stands only in \\\\, \\t, \\n, \\r, \\0, in \\u with four hexadecimal"
                + " digits, and in an entry that is but \\e"),
        problems(
            HEAD
                + "some words\n"
                + "a\tb.md\tx\t1\n"
                + "a\tb.md\t\tx\t0\n"
                + "a\tb.md\t\tx\t99999999999\n"
                + "a\t\t\tx\t1\n"
                + "a\tb.md\t\tx\t1\t\n"
                + "a\tb.md\t\t\\q\t1\n"));
  }

  @Test
  void ofManyBadLinesTheFirstAreTold() {
    assertEquals(10, problems(HEAD + "x\n".repeat(100_000)).size());
  }

  @Test
  void aConflictOfAMergeIsToldAsOne() {
    assertEquals(
        List.of(
            "2: a conflict of a merge was left here: remove the lines of '<<<<<<<', '=======' and"
                + " '>>>>>>>', and keep the lines of both sides ('entrylint-baseline.tsv"
                + " merge=union' in .gitattributes has git do so)"),
        problems(
            HEAD + "<<<<<<< ours\na\tb.md\t\tx\t1\n=======\na\tb.md\t\ty\t1\n>>>>>>> theirs\n"));
  }

  @Test
  void whatIsNoBaselineIsRefused() {
    String expected = "1: expected the line '# entrylint baseline 1', which begins a baseline";
    assertEquals(List.of(expected), problems(""));
    assertEquals(List.of(expected), problems("a\tb.md\t\tx\t1\n"));
    assertEquals(
        List.of(
            "1: this baseline is of a version that is not known here; expected '# entrylint baseline"
                + " 1': use the entrylint that wrote it, or write it anew by 'entrylint baseline"
                + " --update'"),
        problems("# entrylint baseline 2\nwhatever\n"));
    assertEquals(
        List.of("2: not UTF-8: byte 0xFF at offset 24; save the file as UTF-8"),
        problems((HEAD + "a\u00FF").getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void whatIsGoneIsTakenOut() {
    KnownFinding one = known("a", "a.md", Optional.empty(), "x", 1);
    KnownFinding three = known("b", "a.md", Optional.empty(), "x", 3);
    Baseline baseline = new Baseline(List.of(one, three));
    assertEquals(
        List.of(known("b", "a.md", Optional.empty(), "x", 2)),
        baseline.without(List.of(one, three.times(1))).findings());
    assertEquals(baseline, baseline.without(List.of()));
  }
}
