package dev.entrylint.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.model.Heading;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import dev.entrylint.testing.Example;
import dev.entrylint.testing.RulePage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Rules look no further than they say: an editor asks them again only when that changes. */
class ReachTest {

  private static final int SEED = Integer.getInteger("entrylint.seed", 1);

  /** Of how many corpora for each reading all rules are asked. */
  private static final int CORPORA = Integer.getInteger("entrylint.edits", 100) / 33;

  private static final Path ROOT = Path.of("").toAbsolutePath();
  private static final Path SOURCES = Path.of("src/main/java");
  private static final RuleRegistry RULES = RuleRegistry.load(Rule.class.getClassLoader());

  private static final List<String> READINGS =
      List.of(
          "dialect: github",
          "dialect: pandoc\nanchors: corpus",
          "dialect: gitlab",
          "dialect: obsidian",
          "dialect: {name: hugo, front-matter: [image, related]}",
          "dialect: [mkdocs, github]");

  @Test
  void whatRulesSayRestsOnNothingBeyond() throws Exception {
    BeyondReach beyond = new BeyondReach(RULES, SEED);
    lookAtPages(RULES, beyond);
    lookAtRandomFiles(RULES, beyond, CORPORA);
    assertEquals("", String.join("\n", beyond.differences()));
    for (Rule rule : RULES.rules()) {
      String id = rule.meta().id();
      boolean near = rule.meta().reach() != Reach.CORPUS;
      assertEquals(near, beyond.compared().containsKey(id), id + " was not put to the test");
    }
  }

  /** Reports each heading, and says how much it sees. */
  private record Looking(Reach reach, ToIntFunction<RuleContext> sees) implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("looking", "test", "Looks around", Severity.INFO).reaching(reach);
    }

    @Override
    public void check(RuleContext context) {
      for (Heading heading : context.document().headings()) {
        String much = "it sees " + sees.applyAsInt(context);
        context.at(heading.span()).subject("sight").message(much).report();
      }
    }
  }

  @Test
  void aRuleThatLooksFurtherIsFound() throws Exception {
    ToIntFunction<RuleContext> all = context -> context.corpus().documents().size();
    ToIntFunction<RuleContext> titles =
        context ->
            context.corpus().documents().stream().mapToInt(each -> each.headings().size()).sum();
    ToIntFunction<RuleContext> targets =
        context ->
            (int)
                context.corpus().links().of(context.document()).stream()
                    .filter(link -> link.resolution().found().isPresent())
                    .count();
    assertFalse(differences(Reach.DOCUMENT, all).isEmpty());
    assertFalse(differences(Reach.LINKS, all).isEmpty());
    assertFalse(differences(Reach.LINKS, titles).isEmpty());
    assertFalse(differences(Reach.DOCUMENT, targets).isEmpty());
    assertEquals(List.of(), differences(Reach.LINKS, targets));
    assertEquals(
        List.of(), differences(Reach.DOCUMENT, context -> context.document().headings().size()));
  }

  private static List<String> differences(Reach reach, ToIntFunction<RuleContext> sees)
      throws Exception {
    RuleRegistry rules = RuleRegistry.of(new Looking(reach, sees));
    BeyondReach beyond = new BeyondReach(rules, SEED);
    lookAtRandomFiles(rules, beyond, 1);
    return beyond.differences();
  }

  private static void lookAtPages(RuleRegistry rules, BeyondReach beyond) throws Exception {
    ConfigLoader configs = loader(rules);
    for (Rule rule : rules.rules()) {
      Path page = SOURCES.resolve(rule.getClass().getName().replace('.', '/') + ".md");
      for (Example example : RulePage.parse(Files.readString(page)).examples()) {
        Config config =
            example.config().isPresent()
                ? configs.parse(example.config().get(), ROOT)
                : configs.given(Map.of(), ROOT);
        beyond.look(config, example.files());
      }
    }
  }

  private static void lookAtRandomFiles(RuleRegistry rules, BeyondReach beyond, int corpora)
      throws Exception {
    // Settings of rules are not all known here.
    String conventions = RandomEditsTest.CONVENTIONS.replaceAll("rules: .*\\R", "");
    for (String reading : READINGS) {
      Config config = loader(rules).parse(reading + "\n" + conventions, ROOT);
      for (int i = 0; i < corpora; i++) {
        RandomFiles files = new RandomFiles(new Random(SEED * 1_000_003L + i));
        for (int edits = i; edits > 0; edits--) {
          files.edit();
        }
        beyond.look(config, files.now());
      }
    }
  }

  private static ConfigLoader loader(RuleRegistry rules) {
    return new ConfigLoader(rules, ReachTest.class.getClassLoader(), Set.copyOf(Renderers.names()));
  }
}
