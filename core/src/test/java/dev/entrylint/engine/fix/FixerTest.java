package dev.entrylint.engine.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.FileChange;
import dev.entrylint.edit.ListEdit;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.list.MarkdownList;
import dev.entrylint.edit.list.Stretch;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What fixes make of texts, round by round. */
class FixerTest {

  private record Mending(String id, Consumer<RuleContext> check) implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of(id, "test", "Mends", Severity.ERROR).fixes(Fix.Safety.UNSAFE);
    }

    @Override
    public void check(RuleContext context) {
      check.accept(context);
    }
  }

  private final Map<String, String> texts = new TreeMap<>();
  private final List<Rule> rules = new ArrayList<>();

  @Test
  void allThatGoesTogetherIsDoneInOneRound() throws IOException {
    texts.put("a.md", "one two one\n");
    texts.put("b.md", "one\n");
    replacing("ones", "one", "1");
    replacing("twos", "two", "2");
    Fixed fixed = mended();
    assertEquals(Map.of("a.md", "1 2 1\n", "b.md", "1\n"), files(fixed));
    assertEquals(4, fixed.mended().size());
    assertTrue(fixed.isComplete());
    assertTrue(fixed.result().findings().isEmpty());
  }

  @Test
  void whatOverlapsWaitsForTheNextRound() throws IOException {
    texts.put("a.md", "abc\n");
    replacing("first", "ab", "xb");
    replacing("second", "bc", "yz");
    assertEquals(Map.of("a.md", "xyz\n"), files(mended()));
  }

  @Test
  void whatTwoFixesDoAlikeIsDoneOnce() throws IOException {
    texts.put("a.md", "end");
    for (String id : List.of("one", "other")) {
      rule(id, c -> endsWith(c, "end") ? fix(insert("a.md", 3, "\n")) : null);
    }
    Fixed fixed = mended();
    assertEquals(Map.of("a.md", "end\n"), files(fixed));
    assertEquals(2, fixed.mended().size());
  }

  @Test
  void aFixIsAppliedWholeOrNotAtAll() throws IOException {
    texts.put("a.md", "ab\n");
    texts.put("b.md", "ab\n");
    // Both files at once; of the second another fix comes first.
    rule("early", c -> is(c, "a.md", "ab") ? fix(replace("b.md", 1, 2, "c")) : null);
    rule(
        "whole",
        c ->
            is(c, "a.md", "ab")
                ? fix(replace("a.md", 0, 1, "x"), replace("b.md", 1, 2, "y"))
                : null);
    Fixed fixed = mended();
    assertEquals("ac\n", files(fixed).get("b.md").replace("ay", "ac"));
    assertEquals("xb\n", files(fixed).get("a.md"));
  }

  @Test
  void whatIsDoneToOneListIsOneEditInItsOrder() throws IOException {
    StringBuilder list = new StringBuilder("# T\n\n");
    for (int i = 0; i < 12; i += 3) {
      list.append("- ").append((char) ('a' + i)).append('\n');
    }
    texts.put("a.md", list.toString());
    for (char letter = 'a'; letter <= 'l'; letter++) {
      String item = String.valueOf(letter);
      int index = (letter - 'a' + 2) / 3;
      rule(
          "missing-" + letter,
          c -> {
            String text = text(c);
            Span span = MarkdownList.at(c.document(), Stretch.whole(text), 5).orElseThrow().span();
            return text.contains("- " + item)
                ? null
                : fix(new ListEdit.Add("a.md", span, index, item, Optional.empty()));
          });
    }
    Fixed fixed = mended();
    StringBuilder all = new StringBuilder("# T\n\n");
    for (char letter = 'a'; letter <= 'l'; letter++) {
      all.append("- ").append(letter).append('\n');
    }
    assertEquals(all.toString(), files(fixed).get("a.md"));
    assertEquals(8, fixed.mended().size());
  }

  @Test
  void whatComesBackIsLeftAsItWas() throws IOException {
    texts.put("a.md", "black one\n");
    replacing("paint", "black", "white");
    replacing("unpaint", "white", "black");
    replacing("ones", "one", "1");
    Fixed fixed = mended();
    assertTrue(Set.of("white 1\n", "black 1\n").contains(files(fixed).get("a.md")));
    assertFalse(fixed.isComplete());
    assertEquals(Fixed.UNSETTLED, fixed.left().get(0).reason());
    assertEquals(1, fixed.left().size());
  }

  @Test
  void whatIsFoundAgainHoweverOftenItIsMendedIsNotMended() throws IOException {
    texts.put("a.md", "x one\n");
    rule("growing", c -> fix(insert("a.md", 0, "x")));
    replacing("ones", "one", "1");
    Fixed fixed = mended();
    assertEquals(Map.of("a.md", "x 1\n"), files(fixed));
    assertEquals(1, fixed.mended().size());
    assertEquals(Fixed.FUTILE, fixed.left().get(0).reason());
    assertFalse(fixed.isComplete());
  }

  @Test
  void whatGoesOnAndOnEndsAfterTenRounds() throws IOException {
    texts.put("a.md", "x\n");
    // Each time another finding.
    for (String digit : "0123456789ab".split("")) {
      rule("growing-" + digit, c -> grown(c, digit) ? fix(insert("a.md", 0, "x")) : null);
    }
    Fixed fixed = mended();
    assertEquals(Map.of("a.md", "x".repeat(11) + "\n"), files(fixed));
    assertEquals(10, fixed.mended().size());
    assertEquals(Fixed.UNSETTLED, fixed.left().get(0).reason());
  }

  private static boolean grown(RuleContext context, String digit) {
    return text(context).strip().length() - 1 == Integer.parseInt(digit, 16);
  }

  @Test
  void charactersAndLineBreaksStayWhole() throws IOException {
    texts.put("a.md", "\uD83D\uDE00\r\n");
    rule("in-emoji", c -> fix(insert("a.md", 1, "x")));
    rule("in-break", c -> fix(insert("a.md", 3, "x")));
    rule("half", c -> fix(insert("a.md", 0, "\uD83D")));
    Fixed fixed = mended();
    assertEquals(List.of(), fixed.files());
    assertEquals(3, fixed.left().size());
    assertFalse(fixed.isComplete());
  }

  @Test
  void aFileMovesWithWhatIsDoneToIt() throws IOException {
    texts.put("a.md", "old [b](b.md)\n");
    texts.put("b.md", "[a](a.md)\n");
    rule(
        "name",
        c ->
            c.document().path().equals("a.md")
                ? fix(
                    new MoveFile("a.md", "sub/c.md"),
                    replace("a.md", 8, 12, "../b.md"),
                    replace("b.md", 4, 8, "sub/c.md"))
                : null);
    replacing("olds", "old", "new");
    Fixed fixed = mended();
    assertEquals(Map.of("sub/c.md", "new [b](../b.md)\n", "b.md", "[a](sub/c.md)\n"), files(fixed));
    assertEquals("a.md", fixed.files().get(1).from());
    assertEquals(2, fixed.result().corpus().documents().size());
  }

  @Test
  void nothingMovesToWhereSomethingIs() throws IOException {
    texts.put("a.md", "a\n");
    texts.put("picture.png", "p");
    texts.put("B.txt", "b");
    for (String to : List.of("picture.png", "b.txt", "B.txt/a.md")) {
      rule("to-" + to.length(), c -> fix(new MoveFile("a.md", to)));
    }
    Fixed fixed = mended();
    assertEquals(List.of(), fixed.files());
    assertEquals(3, fixed.left().size());
  }

  @Test
  void whatWouldChangeAFrozenFileIsLeftWhole() throws IOException {
    texts.put("a.md", "ab\n");
    texts.put("b.md", "ab\n");
    rule(
        "both",
        c ->
            is(c, "a.md", "ab")
                ? fix(replace("a.md", 0, 1, "x"), replace("b.md", 0, 1, "x"))
                : null);
    Fixed fixed = fixer().mend(FixChoice.unsafe(Set.of()), Map.of("b.md", "it is read-only"));
    assertEquals(List.of(), fixed.files());
    assertEquals("'b.md' cannot be written: it is read-only", fixed.left().get(0).reason());
    assertFalse(fixed.isComplete());
  }

  @Test
  void unsafeFixesAndSeveralWaysAreLeft() throws IOException {
    texts.put("a.md", "x\n");
    rule("risky", c -> Fix.unsafe("mend", insert("a.md", 0, "y")));
    rules.add(
        new Mending(
            "two",
            c ->
                report(c)
                    .fix(fix(insert("a.md", 0, "1")))
                    .fix(fix(insert("a.md", 0, "2")))
                    .report()));
    rules.add(
        new Mending(
            "default",
            c ->
                report(c)
                    .fix(Fix.unsafe("take", insert("a.md", 0, "3")))
                    .fix(fix(insert("a.md", 0, "4")).asAlternative())
                    .report()));
    Fixed fixed = fixer().mend(FixChoice.safe(), Map.of());
    assertEquals(List.of(), fixed.files());
    assertEquals(
        List.of(FixChoice.UNSAFE, FixChoice.UNSAFE, FixChoice.SEVERAL),
        fixed.left().stream().map(Fixed.Left::reason).toList());
    assertTrue(fixed.isComplete(), "nobody asked for these");
    Fixed dirty = fixer().mend(FixChoice.unsafe(Set.of("a.md")), Map.of());
    assertEquals("'a.md' has changes that are not committed", dirty.left().get(0).reason());
    assertFalse(dirty.isComplete(), "it was asked for");
  }

  @Test
  void aRuleThatFailsInFindingAFixFailsAlone() throws IOException {
    texts.put("a.md", "one\n");
    rules.add(
        new Mending(
            "failing",
            c ->
                report(c)
                    .fixes(
                        later -> {
                          throw new IllegalStateException("no words");
                        })
                    .report()));
    replacing("ones", "one", "1");
    Fixed fixed = mended();
    assertEquals(Map.of("a.md", "1\n"), files(fixed));
    assertEquals("its rule failed in finding out how", fixed.left().get(0).reason());
  }

  @Test
  void whateverIsMendedSettlesAndAllElseStays() throws IOException {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      texts.clear();
      rules.clear();
      for (int file = 0; file < 3; file++) {
        texts.put(file + ".md", text(random));
      }
      // Each takes marks away, so that it settles; what is no mark is kept.
      for (String mark : List.of("#!", "!?", "?#", "!!")) {
        replacing("mark-" + (int) mark.charAt(0) + mark.charAt(1) % 7, mark, mark.substring(1));
      }
      Fixed fixed = mended();
      assertTrue(fixed.isComplete(), "seed " + seed);
      Map<String, String> after = new TreeMap<>(texts);
      after.putAll(files(fixed));
      after.forEach(
          (path, text) ->
              assertEquals(
                  texts.get(path).replaceAll("[!?#]", ""), text.replaceAll("[!?#]", ""), path));
      texts.putAll(after);
      assertEquals(List.of(), mended().files(), "a second run changes something, seed " + seed);
    }
  }

  private static String text(Random random) {
    String[] parts = {"a", "ä", "\uD83D\uDE00", "\r\n", "\n", "\r", " ", "#!", "!?", "?#", "!!"};
    StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "\uFEFF" : "");
    for (int i = random.nextInt(30); i > 0; i--) {
      text.append(parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }

  // ---- rules, and what comes of them

  private Fixed mended() throws IOException {
    return fixer().mend(FixChoice.unsafe(Set.of()), Map.of());
  }

  private Fixer fixer() throws IOException {
    RuleRegistry registry = RuleRegistry.of(rules.toArray(Rule[]::new));
    ConfigLoader configs = new ConfigLoader(registry, FixerTest.class.getClassLoader(), Set.of());
    Project project =
        Project.of(configs.assumed(Path.of("").toAbsolutePath(), path -> false), registry);
    return new Fixer(
        project.snapshot(new MemorySources(texts)),
        KnownBefore.NOTHING,
        Selection.ALL,
        Optional.empty(),
        configs);
  }

  private static Map<String, String> files(Fixed fixed) {
    Map<String, String> files = new TreeMap<>();
    for (FileChange each : fixed.files()) {
      files.put(each.to(), new String(each.after(), StandardCharsets.UTF_8));
    }
    return files;
  }

  private void rule(String id, Function<RuleContext, Fix> fix) {
    rules.add(
        new Mending(
            id,
            c -> {
              Fix made = fix.apply(c);
              if (made != null) {
                report(c).fix(made).report();
              }
            }));
  }

  private static Report report(RuleContext context) {
    return context.at(Span.at(0)).subject("s").message("m");
  }

  /** A rule that finds each {@code word} and has {@code other} for it. */
  private void replacing(String id, String word, String other) {
    rules.add(
        new Mending(
            id,
            c -> {
              String text = text(c);
              String path = c.document().path();
              for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                Span span = new Span(at, at + word.length());
                c.at(span)
                    .subject(word)
                    .message("'" + word + "'")
                    .fix(fix(new TextEdit(path, span, other)))
                    .report();
              }
            }));
  }

  private static String text(RuleContext context) {
    return context.text(new Span(0, context.document().lines().length()));
  }

  private static boolean endsWith(RuleContext context, String end) {
    return text(context).endsWith(end);
  }

  private static boolean is(RuleContext context, String path, String start) {
    return context.document().path().equals(path) && text(context).startsWith(start);
  }

  private static Fix fix(Edit... edits) {
    return Fix.safe("mend", edits);
  }

  private static TextEdit insert(String path, int at, String text) {
    return new TextEdit(path, Span.at(at), text);
  }

  private static TextEdit replace(String path, int start, int end, String text) {
    return new TextEdit(path, new Span(start, end), text);
  }
}
