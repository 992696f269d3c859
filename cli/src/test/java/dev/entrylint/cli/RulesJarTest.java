package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules of somebody else's, in a jar that the program first sees when it is told of it. */
class RulesJarTest extends CommandLineTestCase {

  private static final String RULE =
      """
      package org.example;

      import dev.entrylint.model.Heading;
      import dev.entrylint.rule.Rule;
      import dev.entrylint.rule.RuleContext;
      import dev.entrylint.rule.RuleMeta;
      import dev.entrylint.rule.Severity;

      public final class LoudHeading implements Rule {
        @Override
        public RuleMeta meta() {
          return RuleMeta.of("loud-heading", "house", "A heading shouts", Severity.WARNING)
              .alsoCalled("shouting-heading")
              .documentedAt("https://example.org/loud");
        }

        @Override
        public void check(RuleContext context) {
          for (Heading heading : context.document().headings()) {
            if (heading.title().endsWith("!!")) {
              throw new IllegalStateException("too loud");
            }
            if (heading.title().endsWith("!")) {
              context.at(heading.titleSpan()).subject(heading.title()).message("is loud").report();
            }
          }
        }
      }
      """;

  @TempDir Path workshop;
  private String jar;

  @BeforeEach
  void makeJar() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    assumeTrue(compiler != null, "skipped: this Java has no compiler");
    Path source = Files.writeString(workshop.resolve("LoudHeading.java"), RULE);
    String classPath = System.getProperty("java.class.path");
    assertEquals(
        0,
        compiler.run(
            null, null, null, "-cp", classPath, "-d", workshop.toString(), source.toString()));
    Path file = workshop.resolve("loud.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file))) {
      add(
          out,
          "org/example/LoudHeading.class",
          Files.readAllBytes(workshop.resolve("org/example/LoudHeading.class")));
      add(out, "org/example/LoudHeading.md", bytes("# loud-heading\n\nA heading shouts.\n"));
      add(out, "META-INF/services/dev.entrylint.rule.Rule", bytes("org.example.LoudHeading\n"));
    }
    jar = file.toString();
  }

  private static void add(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new JarEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void itsRuleIsListedAndExplained() {
    run("rules", "--rules-jar", jar).assertPrints("A heading shouts (also shouting-heading)\n");
    run("rules", "--format", "json", "--rules-jar", jar)
        .assertPrints("\"documentation\": \"https://example.org/loud\"");
    for (String name : new String[] {"loud-heading", "shouting-heading"}) {
      assertEquals(
          "# loud-heading\n\nA heading shouts.\n\nOn the web: https://example.org/loud\n",
          run("explain", name, "--rules-jar", jar).out());
    }
  }

  @Test
  void itsOtherNameStandsForItsId() {
    config("rules: {shouting-heading: info}");
    file("a.md", "# Ahoy!");
    run("check", "-q", "--rule", "shouting-heading", "--rules-jar", jar)
        .assertPrints("a.md:1:3: info: is loud [loud-heading]");
    run("config", "--rules-jar", jar).assertPrints("\n  loud-heading: info ");
    run("schema", "--rules-jar", jar).assertPrints("\"shouting-heading\": {");
    run("explain", "shouting-headin", "--rules-jar", jar)
        .assertRefused("unknown rule 'shouting-headin'; did you mean 'shouting-heading'?");
  }

  @Test
  void itsRuleRunsAndIsConfiguredAsAnyOther() {
    config();
    file("a.md", "# Quiet", "", "## Ahoy!");
    run("check", "--rules-jar", jar)
        .assertPrints(
            "a.md:3:4: warning: is loud [loud-heading]\n  3 | ## Ahoy!\n    |    ^^^^^\n");
    config("rules: {loud-heading: error}");
    assertEquals(1, run("check", "--rules-jar", jar).exitCode());
    Run without = run("check");
    without.assertSays("entrylint.yml:1:9: unknown rule 'loud-heading'");
    assertEquals(2, without.exitCode());
  }

  @Test
  void aRuleThatThrowsIsAnInternalErrorAndTheOthersRun() {
    config();
    file("a.md", "# Ahoy!!", "", "[x](#nowhere)");
    Run run = run("check", "--rules-jar", jar, "--fail-on", "never");
    run.assertPrints("'#nowhere' is not defined");
    run.assertPrints("too loud");
    assertTrue(run.out().contains("[loud-heading]"), run.out());
    assertEquals("entrylint: the check is incomplete: one file or rule failed\n", run.err());
    assertEquals(2, run.exitCode());
  }

  @Test
  void aJarThatCannotBeUsedIsRefused() throws IOException {
    run("rules", "--rules-jar", "gone.jar")
        .assertRefused("there is no file 'gone.jar' to load rules from");
    Run twice = run("rules", "--rules-jar", jar, "--rules-jar", copy("again.jar"));
    assertEquals(0, twice.exitCode());
    Path prose = Files.writeString(workshop.resolve("prose.jar"), "no jar");
    run("rules", "--rules-jar", prose.toString())
        .assertRefused(
            "'"
                + prose
                + "' is no jar with rules: it lacks META-INF/services/dev.entrylint.rule.Rule");
    Path empty = Files.createDirectories(workshop.resolve("broken/META-INF/services"));
    Files.writeString(empty.resolve("dev.entrylint.rule.Rule"), "org.example.Missing\n");
    Run broken = run("rules", "--rules-jar", workshop.resolve("broken").toString() + "/");
    broken.assertSays("entrylint: cannot load a rule: ");
    assertEquals(2, broken.exitCode());
  }

  private String copy(String name) throws IOException {
    return Files.copy(Path.of(jar), workshop.resolve(name)).toString();
  }
}
