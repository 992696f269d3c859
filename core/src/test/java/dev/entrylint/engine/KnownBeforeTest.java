package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.ConfigException;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.Check.Search;
import dev.entrylint.engine.known.Baseline;
import dev.entrylint.engine.known.KnownCount;
import dev.entrylint.engine.known.KnownFinding;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Reference;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a check says that is held against findings of before. */
class KnownBeforeTest {

  /** Reports all links, and throws where one leads to {@code boom}. */
  private static final class EveryLink implements Rule {

    private static final RuleMeta META =
        RuleMeta.of("every-link", "test", "a link", Severity.ERROR);

    @Override
    public RuleMeta meta() {
      return META;
    }

    @Override
    public void check(RuleContext context) {
      for (Reference each : context.document().references()) {
        if (each.target().equals("boom")) {
          throw new IllegalStateException("boom");
        }
        context.at(each.place()).subject(each.target()).message("a link").report();
      }
    }
  }

  private final RuleRegistry registry = RuleRegistry.of(new EveryLink());
  private final Map<String, String> files = new LinkedHashMap<>();

  private static KnownFinding known(String path, String subject) {
    return new KnownFinding("every-link", path, Optional.empty(), subject, 1);
  }

  private Result check(Selection selection, KnownFinding... list)
      throws IOException, ConfigException {
    ConfigLoader configs = TestConfigs.loader(registry);
    KnownBefore known = new KnownBefore(Optional.of(new Baseline(List.of(list))));
    return Check.run(
            configs,
            TestConfigs.of(registry, "dialect: github"),
            new MemorySources(files),
            known,
            PublishedState.NONE,
            selection,
            Search.QUICK)
        .result();
  }

  private static List<String> lines(Result result) {
    return result.findings().stream().map(each -> each.path() + " " + each.subject()).toList();
  }

  @Test
  void findingsAreWhatIsNotKnown() throws IOException, ConfigException {
    files.put("a.md", "[x](x) [y](y)");
    Result result = check(Selection.ALL, known("a.md", "x"), known("a.md", "z"));
    assertEquals(List.of("a.md y"), lines(result));
    assertEquals(Optional.of(new KnownCount(1, OptionalInt.of(1))), result.known());
    assertEquals(1, result.count(Severity.ERROR));
  }

  @Test
  void whatIsGoneIsJudgedInWholeRunsOnly() throws IOException, ConfigException {
    files.put("a.md", "[x](x)");
    files.put("b.md", "[x](x)");
    KnownFinding[] list = {known("a.md", "x"), known("b.md", "x"), known("b.md", "z")};
    Optional<KnownCount> one = Optional.of(new KnownCount(1, OptionalInt.empty()));
    assertEquals(one, check(new Selection(List.of("a.md"), Optional.empty()), list).known());
    Optional<KnownCount> two = Optional.of(new KnownCount(2, OptionalInt.empty()));
    Selection rule = new Selection(List.of(), Optional.of(Set.of("every-link")));
    assertEquals(two, check(rule, list).known());
  }

  @Test
  void thatARuleFailsIsNeverKnown() throws IOException, ConfigException {
    files.put("a.md", "[x](boom)");
    Result result = check(Selection.ALL, known("a.md", "java.lang.IllegalStateException"));
    assertEquals(List.of("a.md java.lang.IllegalStateException"), lines(result));
    assertEquals(1, result.failures());
    assertEquals(0, result.known().orElseThrow().known());
  }

  @Test
  void namesOfFindingsAreThoseOfAllThatIsFound() throws IOException, ConfigException {
    files.put("a.md", "[x](x)\n\n[x](x)");
    Result result = check(Selection.ALL, known("a.md", "x"));
    assertEquals("every-link|a.md||x|2", result.fingerprints().of(result.findings().get(0)));
  }
}
