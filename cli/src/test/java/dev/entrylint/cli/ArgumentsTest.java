package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Arguments that are names of a stranger's files, and arguments that are empty. */
class ArgumentsTest extends CommandLineTestCase {

  @Test
  void aFileWhoseNameBeginsWithAnAtSignIsAPath() {
    config();
    file("@v.md", "# V");
    file("a.md", "[x](#nowhere)");
    Run run = run("check", "-q", "@v.md");
    assertEquals("", run.out(), "the other file has the finding");
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    assertEquals(1, run("check", "-q", "@v.md", "a.md").exitCode());
  }

  @Test
  void argumentsInFilesAreNeitherTakenNorOffered() {
    // Relative names would be looked for in the working directory of the Java that runs this.
    config();
    String word = "@" + file("v", "--version");
    run(word).assertRefused("unknown command '" + word + "'; see 'entrylint --help'");
    run("explain", word).assertRefused("unknown rule '" + word + "'");
    run("check", "--root", word).assertRefused("there is no folder '" + word + "' to be the root");
    run("check", word).assertRefused("there is no file or folder '" + word + "'");
    for (String command : new String[] {"check", "inspect", "config"}) {
      assertFalse(run(command, "--help").out().contains("@"), command);
    }
    assertFalse(run("completion").out().contains("@<filename>"));
  }

  @Test
  void pathsThatBeginWithAHyphenComeAfterTwoHyphens() {
    config();
    file("-x.md", "[x](#nowhere)");
    file("--rules-jar=x.md", "# X");
    run("check", "-x.md")
        .assertRefused(
            "'-x.md' is taken for an option; write '--' before names of files; see 'entrylint check"
                + " --help'");
    Run run = run("check", "-q", "--", "-x.md", "--rules-jar=x.md");
    assertTrue(run.out().startsWith("-x.md:1:5: error: '#nowhere'"), run.out());
    assertEquals("", run.err());
    assertEquals(1, run.exitCode());
    run("check", "--help").assertPrints("PATH may begin with '-'");
  }

  @Test
  void aNameThatBeginsAsKnownOptionsDoIsHintedAtToo() {
    config();
    file("-qv.md", "# X");
    file("--quiet.md", "# X");
    for (String name : new String[] {"-qv.md", "--quiet.md"}) {
      run("check", name)
          .assertRefused(
              "'"
                  + name
                  + "' is taken for an option; write '--' before names of files; see 'entrylint"
                  + " check --help'");
    }
  }

  @Test
  void emptyArgumentsAreRefused() {
    config();
    file("a.md", "[x](#nowhere)");
    run("check", "--root=").assertRefused("--root is empty; see 'entrylint check --help'");
    run("check", "--root", "").assertRefused("--root is empty; see 'entrylint check --help'");
    run("check", "").assertRefused("PATH is empty; see 'entrylint check --help'");
    run("check", "a.md", "").assertRefused("PATH is empty; see 'entrylint check --help'");
    run("check", "--", "").assertRefused("PATH is empty; see 'entrylint check --help'");
    run("check", "--rule", "missing-file", "--rule", "")
        .assertRefused("--rule is empty; see 'entrylint check --help'");
    run("init", "").assertRefused("PRESET is empty; see 'entrylint init --help'");
    run("explain", "").assertRefused("RULE is empty; see 'entrylint explain --help'");
    run("help", "").assertRefused("COMMAND is empty; see 'entrylint help --help'");
    run("").assertRefused("unknown command ''; see 'entrylint --help'");
  }

  /** Whatever option is added later is held to it too. */
  @Test
  void noOptionOfAnyCommandMayBeEmpty() {
    config();
    for (Command command :
        List.of(
            new CheckCommand(),
            new RulesCommand(),
            new ExplainCommand(),
            new InspectCommand(),
            new InitCommand(),
            new ConfigCommand(),
            new SchemaCommand())) {
      CommandSpec spec = command.spec();
      for (OptionSpec option : spec.options()) {
        if (option.arity().max() > 0) {
          for (String name : option.names()) {
            List<String> words = new ArrayList<>(List.of(spec.name(), name + "="));
            if (spec.name().equals("explain")) {
              words.add("broken-anchor");
            }
            Run run = run(words.toArray(String[]::new));
            assertEquals(2, run.exitCode(), words::toString);
            assertEquals("", run.out(), words::toString);
            run.assertSays(name);
            assertEquals(1, run.err().lines().count(), run.err());
          }
        }
      }
    }
  }
}
