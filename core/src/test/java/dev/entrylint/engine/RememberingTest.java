package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.Config;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.engine.source.OverlaySources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a project that keeps in mind what rules said asks them again. */
class RememberingTest {

  /** Which documents the rules were asked about, by their reach, since somebody looked. */
  private static final class Asked {
    private final Collection<String> all = new ConcurrentLinkedQueue<>();

    String since() {
      List<String> asked = new ArrayList<>(new TreeSet<>(all));
      all.clear();
      return String.join(" ", asked);
    }
  }

  /** Reports each heading, after {@code then}. */
  private record Heard(String id, Reach reach, Asked asked, Consumer<RuleContext> then)
      implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of(id, "test", "Hears", Severity.WARNING)
          .fixes(Fix.Safety.UNSAFE)
          .reaching(reach);
    }

    @Override
    public void check(RuleContext context) {
      asked.all.add(id.charAt(0) + ":" + context.document().path());
      then.accept(context);
      context
          .document()
          .headings()
          .forEach(each -> context.at(each.span()).subject(each.title()).message(id).report());
    }
  }

  private static final Path ROOT = Path.of("").toAbsolutePath();

  private static final Map<String, String> FILES =
      Map.of("a.md", "# A\n\n[b](b.md#b)\n", "b.md", "# B\n", "c.md", "# C\n\n[a](a.md)\n");

  private final Asked asked = new Asked();
  private final RuleRegistry rules =
      RuleRegistry.of(
          new Heard("document", Reach.DOCUMENT, asked, context -> {}),
          new Heard("links", Reach.LINKS, asked, context -> {}),
          new Heard("whole", Reach.CORPUS, asked, context -> {}));

  private Config config(RuleRegistry of, String yaml) throws Exception {
    return TestConfigs.loader(of).parse(yaml, ROOT);
  }

  private Project project() throws Exception {
    return Project.of(config(rules, "dialect: github"), rules).remembering();
  }

  private static final Sources BELOW = new MemorySources(FILES);

  private static Sources with(String path, String text) {
    return new OverlaySources(BELOW, Map.of(path, text), Set.of());
  }

  @Test
  void aRuleIsAskedAgainWhereSomethingWithinItsReachChanged() throws Exception {
    Project project = project();
    project.snapshot(BELOW).check(Selection.ALL);
    assertEquals("d:a.md d:b.md d:c.md l:a.md l:b.md l:c.md w:a.md w:b.md w:c.md", asked.since());
    Result next = project.snapshot(with("b.md", "Text.\n\n# B\n")).check(Selection.ALL);
    assertEquals("d:b.md l:a.md l:b.md w:a.md w:b.md w:c.md", asked.since());
    assertEquals(9, next.findings().size());
    // Other files beside them, and all documents as they were.
    project.snapshot(BELOW).check(Selection.ALL);
    assertEquals("d:b.md l:a.md l:b.md w:a.md w:b.md w:c.md", asked.since());
  }

  @Test
  void whatIsTakenOverIsTheSame() throws Exception {
    Project project = project();
    List<Finding> first = project.snapshot(BELOW).check(Selection.ALL).findings();
    List<Finding> next = project.snapshot(with("b.md", "# Bee\n")).check(Selection.ALL).findings();
    assertSame(first.get(0), next.get(0));
    assertEquals("a.md:1:1: warning: document [document]", next.get(0).toString());
  }

  @Test
  void aProjectThatRemembersNothingAsksAll() throws Exception {
    Project project = Project.of(config(rules, "dialect: github"), rules);
    String first = asked.since();
    project.snapshot(BELOW).check(Selection.ALL);
    first = asked.since();
    Snapshot next = project.snapshot(with("b.md", "# Bee\n"));
    next.check(Selection.ALL);
    assertEquals(first, asked.since());
    next.check(Selection.ALL);
    assertEquals(first, asked.since());
  }

  @Test
  void underAnotherConfigurationAllAreAsked() throws Exception {
    Project project = project();
    Config config = project.config();
    project.snapshot(BELOW).check(Selection.ALL);
    String first = asked.since();
    Project same = project.reconfigured(config);
    same.snapshot(BELOW).check(Selection.ALL);
    assertEquals("w:a.md w:b.md w:c.md", asked.since());
    Config other = config(rules, "dialect: github\nrules: {links: {ignore: A}}");
    Result result = same.reconfigured(other).snapshot(BELOW).check(Selection.ALL);
    assertEquals(first, asked.since());
    assertEquals(1, result.unreported().suppressed().size());
  }

  @Test
  void someDocumentsAreLookedAtWithoutTheOthers() throws Exception {
    Snapshot snapshot = project().snapshot(BELOW);
    Result here = snapshot.checkOnly(Set.of("b.md", "none.md"));
    assertEquals("d:b.md l:b.md w:b.md", asked.since());
    assertEquals(3, here.findings().size());
    Result all = snapshot.check(Selection.ALL);
    assertEquals("d:a.md d:c.md l:a.md l:c.md w:a.md w:c.md", asked.since());
    assertSame(here.findings().get(0), all.findings().get(3));
    snapshot.check(Selection.ALL);
    assertEquals("", asked.since());
  }

  @Test
  void aSuppressionThatMayBeOfUseElsewhereTakesAllDocuments() throws Exception {
    Rule related =
        new Heard(
            "related",
            Reach.CORPUS,
            asked,
            context ->
                context
                    .corpus()
                    .document("b.md")
                    .filter(b -> b != context.document())
                    .ifPresent(b -> aboutIn(context, b)));
    RuleRegistry all = RuleRegistry.of(related);
    Project project = Project.of(config(all, "dialect: github"), all).remembering();
    String used = "<!-- entrylint-disable-file related -- it is -->\n\nText.\n";
    assertEquals(
        List.of(), project.snapshot(with("b.md", used)).checkOnly(Set.of("b.md")).findings());
    assertEquals("r:a.md r:b.md r:c.md", asked.since());
    String useless = "<!-- entrylint-disable-next-line -- why -->\n\nText.\n";
    Result here = project.snapshot(with("b.md", useless)).checkOnly(Set.of("b.md"));
    assertEquals("r:b.md", asked.since());
    assertEquals(
        List.of("unused-suppression"), here.findings().stream().map(Finding::rule).toList());
  }

  private static void aboutIn(RuleContext context, Document other) {
    context
        .at(context.document().headings().get(0).span())
        .subject("b")
        .message("has to do with b")
        .related(other, other.blocks().get(0).span(), "here")
        .report();
  }

  @Test
  void whatFailedOrHasFixesToBeFoundIsAskedAgain() throws Exception {
    AtomicBoolean broken = new AtomicBoolean(true);
    RuleRegistry all =
        RuleRegistry.of(
            new Heard(
                "breaks",
                Reach.DOCUMENT,
                asked,
                context -> {
                  if (broken.get()) {
                    throw new IllegalStateException("broken");
                  }
                }),
            new Heard("fixes", Reach.DOCUMENT, asked, RememberingTest::fixed),
            new Heard("holds", Reach.DOCUMENT, asked, context -> {}));
    Project project = Project.of(config(all, "dialect: github"), all).remembering();
    assertEquals(3, project.snapshot(BELOW).check(Selection.ALL).failures());
    asked.since();
    broken.set(false);
    Result next = project.snapshot(with("b.md", "# Bee\n")).check(Selection.ALL);
    assertEquals(0, next.failures());
    assertEquals("b:a.md b:b.md b:c.md f:a.md f:b.md f:c.md h:b.md", asked.since());
    assertEquals(
        List.of("write 3", "write 3", "write 3"),
        next.findings().stream().flatMap(each -> each.fixes().stream()).map(Fix::title).toList());
  }

  private static void fixed(RuleContext context) {
    context
        .at(context.document().headings().get(0).span())
        .subject("fix")
        .message("can be mended")
        .fixes(
            later ->
                List.of(
                    new Fix(
                        "write " + later.corpus().documents().size(),
                        Fix.Safety.UNSAFE,
                        List.of())))
        .report();
  }

  @Test
  void whatNobodyWaitsForEndsAndLeavesWhatWasDone() throws Exception {
    AtomicBoolean cancelled = new AtomicBoolean();
    Rule stops =
        new Heard(
            "stops",
            Reach.DOCUMENT,
            asked,
            context -> cancelled.set(context.document().path().equals("c.md")));
    RuleRegistry all = RuleRegistry.of(stops, new Heard("whole", Reach.CORPUS, asked, any -> {}));
    Project project = Project.of(config(all, "dialect: github"), all).remembering();
    Snapshot first = project.snapshot(BELOW, cancelled::get);
    first.checkOnly(Set.of("a.md"));
    assertThrows(CancellationException.class, () -> first.check(Selection.ALL));
    assertTrue(asked.since().startsWith("s:a.md s:"));
    Snapshot second = project.snapshot(with("b.md", "# Bee\n"));
    assertEquals(6, second.check(Selection.ALL).findings().size());
    assertEquals("s:b.md s:c.md w:a.md w:b.md w:c.md", asked.since());
    assertSame(first.project(), second.project());
  }

  @Test
  void whatWasReadBeforeAReadingThatWasCalledOffIsKnownBehindIt() throws Exception {
    Project project = project();
    Document a = project.snapshot(BELOW).corpus().document("a.md").orElseThrow();
    asked.since();
    for (int pieces = 0; pieces < 5; pieces++) {
      int[] left = {pieces};
      Snapshot calledOff = project.snapshot(with("b.md", "# B" + pieces), () -> left[0]-- <= 0);
      assertThrows(CancellationException.class, calledOff::corpus);
    }
    Snapshot next = project.snapshot(with("b.md", "# Bee\n"));
    assertSame(a, next.corpus().document("a.md").orElseThrow());
    assertEquals(Optional.of("Bee"), next.corpus().document("b.md").map(RememberingTest::title));
  }

  private static String title(Document document) {
    return document.headings().get(0).title();
  }
}
