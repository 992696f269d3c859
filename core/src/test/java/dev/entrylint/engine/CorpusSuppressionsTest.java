package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Reference;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is suppressed where a finding is, where it is related to, and on which day. */
class CorpusSuppressionsTest {

  /** Reports each link between two pages, as related to all headings of the other. */
  private static final class Pair implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("pair", "test", "A link", Severity.WARNING).alsoCalled("couple");
    }

    @Override
    public void check(RuleContext context) {
      for (Reference each : context.document().references()) {
        if (each.target().equals("fault")) {
          throw new IllegalStateException("on purpose");
        }
        var report = context.at(each.place()).subject(each.target()).message("a link");
        for (Document other : Corpus.of(context.corpus()).documents()) {
          if (other.path().equals(each.target())) {
            for (Heading heading : other.headings()) {
              report.related(other, heading.span(), "to here");
            }
          }
        }
        report.report();
      }
    }
  }

  private static final RuleRegistry RULES = RuleRegistry.of(new Pair());
  private static final String NEXT = "<!-- entrylint-disable-next-line pair -->\n";

  private final Map<String, String> texts = new LinkedHashMap<>();
  private String config = "dialect: github";
  private LocalDate day = LocalDate.of(2026, 12, 1);

  @BeforeEach
  void corpus() {
    texts.put("a.md", "# A\n\n[b](b.md)\n");
    texts.put("b.md", "# B\n");
  }

  private Snapshot snapshot() throws Exception {
    Config read = TestConfigs.of(RULES, config);
    return Project.of(read, RULES).on(day).snapshot(new MemorySources(texts));
  }

  /** What is found, as paths, lines, rules and subjects. */
  private List<String> found(Selection selection) throws Exception {
    return snapshot().check(selection).findings().stream()
        .map(
            each ->
                "%s:%d %s %s"
                    .formatted(each.path(), each.start().line(), each.rule(), each.subject()))
        .toList();
  }

  private List<String> found() throws Exception {
    return found(Selection.ALL);
  }

  private static final String LINK = "a.md:3 pair b.md";

  @Test
  void aFindingIsSuppressedWhereItIsRelatedTo() throws Exception {
    assertEquals(List.of(LINK), found());
    texts.put("b.md", NEXT + "# B\n");
    assertEquals(List.of(), found());
    texts.put("b.md", NEXT.replace("pair", "couple") + "# B\n");
    assertEquals(List.of(), found());
    texts.put("b.md", "<!-- entrylint-disable-file pair -->\n\n# B\n");
    assertEquals(List.of(), found());
    texts.put("b.md", "---\nentrylint-disable: [pair]\n---\n\n# B\n");
    assertEquals(List.of(), found());
    texts.put("b.md", "# B <!-- entrylint-disable-line pair -->\n");
    assertEquals(List.of(), found());
    texts.put("b.md", "# B\n\n" + NEXT + "## C\n");
    assertEquals(List.of(), found(), "of several places one is enough");
  }

  @Test
  void thereTheRuleMustBeNamed() throws Exception {
    texts.put("b.md", "<!-- entrylint-disable-next-line -->\n# B\n");
    assertEquals(List.of(LINK, "b.md:1 unused-suppression entrylint-disable-next-line"), found());
  }

  @Test
  void whatSuppressesNothingAnywhereIsOfNoUse() throws Exception {
    texts.put("b.md", NEXT + "text\n\n# B\n");
    assertEquals(List.of(LINK, "b.md:1 unused-suppression pair"), found());
    texts.put("a.md", "# A\n");
    texts.put("b.md", NEXT + "# B\n");
    assertEquals(List.of("b.md:1 unused-suppression pair"), found());
    texts.put("a.md", "# A\n\n" + NEXT + "[b](b.md)\n");
    assertEquals(List.of(), found(), "suppressed at both of its ends");
  }

  @Test
  void aRuleThatDidNotLookAtAllIsNotJudged() throws Exception {
    texts.put("b.md", NEXT + "# B\n");
    Optional<Set<String>> other = Optional.of(Set.of("unused-suppression"));
    assertEquals(List.of(), found(new Selection(List.of(), other)));
    assertEquals(List.of(), found(new Selection(List.of("b.md"), Optional.empty())));
    texts.put("a.md", "# A\n\n[x](fault)\n");
    assertEquals(
        List.of("a.md:1 pair java.lang.IllegalStateException"),
        found(),
        "it might have been of use");
    config = "{dialect: github, rules: {pair: off}}";
    assertEquals(List.of(), found());
  }

  @Test
  void aRuleThatIsOffWhereTheCommentIsMayReportElsewhere() throws Exception {
    config = "{dialect: github, overrides: [{paths: b.md, rules: {pair: off}}]}";
    texts.put("b.md", NEXT + "# B\n");
    assertEquals(List.of(), found());
    texts.put("b.md", NEXT + "text\n\n# B\n");
    assertEquals(List.of(LINK), found(), "off, so not judged");
  }

  @Test
  void theLastDayIsTheLastThatCounts() throws Exception {
    texts.put("a.md", "# A\n\n[b](b.md) <!-- entrylint-disable-line pair until=2027-01-31 -->\n");
    day = LocalDate.of(2027, 1, 31);
    assertEquals(List.of(), found());
    day = LocalDate.of(2027, 2, 1);
    assertEquals(List.of(LINK, "a.md:3 unused-suppression until=2027-01-31"), found());
    texts.put(
        "a.md", "# A\n\n<!-- entrylint-disable pair -- x until=2027-01-31 -->\n\n[b](b.md)\n");
    assertEquals(
        List.of("a.md:3 unused-suppression until=2027-01-31", "a.md:5 pair b.md"), found());
    day = LocalDate.of(2027, 1, 1);
    assertEquals(List.of(), found());
    texts.put("a.md", "---\nentrylint-disable: pair until=2026-12-31\n---\n[b](b.md)\n");
    assertEquals(
        List.of("a.md:2 unused-suppression until=2026-12-31", "a.md:4 pair b.md"), found());
  }

  @Test
  void whatHasABadDayOrNoNamesInFrontMatterSuppressesNothing() throws Exception {
    for (String bad : List.of("2027-13-01", "27-01-31", "31.01.2027", "", "+12027-01-31")) {
      String subject = "until=" + bad;
      texts.put("a.md", "# A\n\n[b](b.md) <!-- entrylint-disable-line pair " + subject + " -->\n");
      assertEquals(List.of(LINK, ("a.md:3 unknown-suppression " + subject)), found());
    }
    String two = "until=2027-01-31 until=2028-01-31";
    texts.put("a.md", "# A\n\n[b](b.md) <!-- entrylint-disable-line pair " + two + " -->\n");
    assertEquals(List.of(LINK, "a.md:3 unknown-suppression until=2027-01-31"), found());
    texts.put("a.md", "---\nentrylint-disable:\n---\n[b](b.md)\n");
    assertEquals(
        List.of("a.md:2 unknown-suppression entrylint-disable", "a.md:4 pair b.md"), found());
  }

  @Test
  void theLinesOfTheCommentAreItsOwn() throws Exception {
    texts.put(
        "a.md", "# A\n\n[b](b.md) <!--\nentrylint-disable-line pair\n--> [b](b.md)\n[b](b.md)\n");
    assertEquals(List.of("a.md:6 pair b.md"), found());
  }

  @Test
  void theNextLineIsThatBelowTheEndOfTheComment() throws Exception {
    List<String> frames = new ArrayList<>();
    frames.add("<!--\nentrylint-disable-next-line pair\n-->\n");
    frames.add("[//]: # (entrylint-disable-next-line\n  pair -- why)\n");
    frames.add("- <!-- entrylint-disable-next-line pair -->\n  ");
    frames.add("> <!-- entrylint-disable-next-line pair -->\n> ");
    frames.add("- x\n\n  <!-- entrylint-disable-next-line pair -->\n  ");
    frames.add("| a |\n|---|\n| <!-- entrylint-disable-next-line pair --> |\n| ");
    for (String frame : frames) {
      texts.put("a.md", frame + "[b](b.md)\n");
      assertEquals(List.of(), found(), frame);
      texts.put("a.md", frame + "x\n\n[b](b.md)\n");
      assertEquals(2, found().size(), frame);
    }
  }

  @Test
  void whatKeepsAFindingIsNamed() throws Exception {
    texts.put("b.md", NEXT + "# B\n");
    assertEquals(Optional.of("the comment in line 1 of b.md suppresses it"), kept());
    texts.put("b.md", "---\nentrylint-disable: pair\n---\n\n# B\n");
    assertEquals(Optional.of("the front matter in line 2 of b.md suppresses it"), kept());
    texts.put("a.md", "# A\n\n[b](b.md) <!-- entrylint-disable-line -->\n");
    assertEquals(Optional.of("the comment in line 3 suppresses it"), kept());
    texts.put("b.md", "# B\n");
    texts.put("a.md", "# A\n\n[b](b.md) <!-- entrylint-disable-line until=2026-11-30 -->\n");
    assertEquals(Optional.empty(), kept());
  }

  @Test
  void anEntryWithoutHeadingIsBelowWhateverDirectsEntrylint() throws Exception {
    config = "{dialect: kramdown, kinds: {page: {recognise: {path: a.md}}}}";
    String liquid = "{% # entrylint-disable-next-line pair %}\n";
    texts.put("a.md", liquid + "Text.\n");
    Entry entry = snapshot().corpus().entries().all().get(0);
    assertEquals(liquid.length(), entry.place().start());
    config = config.replace("kramdown", "obsidian");
    String percent = "%%\n\nentrylint-disable-next-line pair\n\n%%\n";
    texts.put("a.md", percent + "\nText.\n");
    entry = snapshot().corpus().entries().all().get(0);
    assertEquals(percent.length() + 1, entry.place().start());
  }

  private Optional<String> kept() throws Exception {
    Snapshot snapshot = snapshot();
    Document document = snapshot.corpus().documents().get(0);
    List<Verdict> verdicts = snapshot.verdicts(0, document, 3, KnownBefore.NOTHING);
    assertEquals(1, verdicts.size());
    return verdicts.get(0).kept();
  }

  @Test
  void aBuildMaySayWhichDayItIs() {
    assertEquals(LocalDate.of(2027, 1, 31), Today.of("1801439999"));
    assertEquals(LocalDate.of(2027, 2, 1), Today.of("1801440000"));
  }
}
