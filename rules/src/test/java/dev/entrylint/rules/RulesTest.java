package dev.entrylint.rules;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.testing.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a rule needs besides its class; each failure says what to add. */
class RulesTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path SERVICES =
      Path.of("src/main/resources/META-INF/services/dev.entrylint.rule.Rule");
  private static final Path TABLE = Path.of("../docs/rules.md");

  @Test
  void everyRuleHasItsServicesLine() throws IOException {
    List<String> lines = Files.readAllLines(SERVICES);
    List<String> missing = new ArrayList<>();
    for (Class<?> type : classes()) {
      if (Rule.class.isAssignableFrom(type) && !lines.contains(type.getName())) {
        missing.add("add the line '%s' to rules/%s".formatted(type.getName(), SERVICES));
      }
    }
    assertNone(missing);
  }

  @Test
  void everyRuleIsCalledAsItsClass() {
    List<String> problems = new ArrayList<>();
    for (Rule rule : rules()) {
      String name = rule.getClass().getSimpleName();
      String id = name.replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
      if (!rule.meta().id().equals(id)) {
        problems.add("call the rule of %s '%s', not '%s'".formatted(name, id, rule.meta().id()));
      }
    }
    assertNone(problems);
  }

  @Test
  void everyRuleIsOfTheFamilyThatItsPackageIsCalled() {
    List<String> problems = new ArrayList<>();
    for (Rule rule : rules()) {
      String place = rule.getClass().getPackageName();
      String family = place.substring(place.lastIndexOf('.') + 1);
      if (!rule.meta().family().equals(family)) {
        problems.add("the family of '%s' is '%s'".formatted(rule.meta().id(), family));
      }
    }
    assertNone(problems);
  }

  @Test
  void everyPageTellsWhetherThereIsAFix() throws IOException {
    List<String> problems = new ArrayList<>();
    for (Rule rule : rules()) {
      String fix = RulePage.parse(Files.readString(page(rule))).parts().get("Fix");
      if (fix.startsWith("None.") != rule.meta().fix().isEmpty()) {
        problems.add("'%s' and its page do not agree on a fix".formatted(rule.meta().id()));
      }
    }
    assertNone(problems);
  }

  @Test
  void everyRuleHasAWholePage() throws IOException {
    List<String> problems = new ArrayList<>();
    for (Rule rule : rules()) {
      Path page = page(rule);
      if (!Files.exists(page)) {
        problems.add("add the page rules/" + page);
        continue;
      }
      for (String problem : RulePage.parse(Files.readString(page)).problems(rule.meta())) {
        problems.add(page.getFileName() + ": " + problem);
      }
    }
    assertNone(problems);
  }

  @Test
  void pagesLinkToThePagesThatLieBesideOtherClasses() throws IOException {
    List<String> problems = new ArrayList<>();
    int links = 0;
    for (Rule rule : rules()) {
      Path page = page(rule);
      String text = Files.readString(page);
      for (Rule other : rules()) {
        String right = slashed(page.getParent().relativize(page(other)));
        int start = text.indexOf("[" + other.meta().id() + "](");
        if (start >= 0 && !text.startsWith("](" + right + ")", text.indexOf(']', start))) {
          problems.add("%s: '%s' is %s".formatted(page.getFileName(), other.meta().id(), right));
        }
        links += start >= 0 ? 1 : 0;
      }
    }
    assertNone(problems);
    assertTrue(links > 10, "pages link to each other " + links + " times only");
  }

  @Test
  void theTableOfRulesIsFresh() throws IOException {
    String page = Files.readString(TABLE);
    String fresh = RuleTable.within(page, RuleTable.of(Files.readAllLines(SERVICES), rules()));
    if (Boolean.getBoolean("entrylint.update")) {
      Files.writeString(TABLE, fresh);
    } else if (!fresh.equals(page)) {
      fail(
          "the table of rules in docs/rules.md is stale; write it with\n"
              + "  mvn test -pl core,rules -Dtest=RulesTest -Dentrylint.update=true"
              + " -Dsurefire.failIfNoSpecifiedTests=false\nIt should be\n"
              + fresh.substring(fresh.indexOf(RuleTable.BEGIN), fresh.indexOf(RuleTable.END)));
    }
  }

  private static Path page(Rule rule) {
    return SOURCES.resolve(rule.getClass().getName().replace('.', '/') + ".md");
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static List<Rule> rules() {
    return List.copyOf(RuleRegistry.load(Rule.class.getClassLoader()).rules());
  }

  private static List<Class<?>> classes() throws IOException {
    List<Class<?>> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        String name =
            SOURCES.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        try {
          classes.add(Class.forName(name.substring(0, name.length() - ".java".length())));
        } catch (ClassNotFoundException packageInfo) {
          // A package-info without annotations has no class.
        }
      }
    }
    return classes;
  }

  private static void assertNone(List<String> problems) {
    if (!problems.isEmpty()) {
      fail("\n" + String.join("\n", problems));
    }
  }
}
