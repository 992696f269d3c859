package dev.entrylint.config.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.RuleSettings;
import dev.entrylint.config.RuleSettings.Level;
import dev.entrylint.config.SubjectPattern;
import dev.entrylint.config.SubjectPatterns;
import dev.entrylint.convention.Glob;
import dev.entrylint.convention.Kind;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How files and presets are joined by {@code extends}. */
class InheritanceTest extends ConfigTestCase {

  private static List<String> names(Config config) {
    return config.conventions().kinds().stream().map(Kind::name).toList();
  }

  @Test
  void theFileWinsOverWhatItExtends() {
    preset("house", "dialect: pandoc", "anchors: corpus", "include: [a.md, b.md]");
    Config config = config("extends: house", "dialect: github", "include: c.md");
    assertEquals("github", config.dialect());
    assertEquals(List.of(new Glob("c.md")), config.include());
    assertEquals("CORPUS", config.conventions().anchors().name());
  }

  @Test
  void mapsAreJoinedAllTheWayDown() {
    preset("house", "kinds: {term: {recognise: {level: 2, class: term}, level: 2, id: '{id}'}}");
    Kind term =
        config("extends: house", "kinds: {term: {recognise: {level: 3}, file: '{id}.md'}}")
            .conventions()
            .kinds()
            .get(0);
    assertEquals(OptionalInt.of(3), term.recognition().level());
    assertEquals(List.of("term"), term.recognition().classes());
    assertEquals(OptionalInt.of(2), term.level());
    assertEquals(1, term.ids().size());
    assertEquals("{id}.md", term.file().orElseThrow().toString());
  }

  @Test
  void aRuleKeepsWhatItsNewSeverityDoesNotSay() {
    preset("house", "rules: {long-title: {most: 9, ignore: x}, broken-anchor: error}");
    Config config =
        config("extends: house", "rules: {long-title: error, broken-anchor: {ignore: y}}");
    assertEquals(
        new RuleSettings(
            new Level.On(Severity.ERROR),
            Map.of("most", 9),
            Optional.of(new SubjectPatterns(List.of(new SubjectPattern("x"))))),
        config.rules().get("long-title"));
    assertEquals(new Level.On(Severity.ERROR), config.rules().get("broken-anchor").level());
  }

  @Test
  void ownKindsAreTriedBeforeInheritedOnes() {
    preset("house", "kinds: {alias: {recognise: {max-words: 9}}, term: {recognise: {}}}");
    Config config =
        config("extends: house", "kinds: {term: {level: 2}, index: {recognise: {path: i.md}}}");
    assertEquals(List.of("index", "alias", "term"), names(config));
  }

  @Test
  void nothingTakesAwayWhatIsInherited() {
    preset("house", "include: a.md", "kinds: {alias: {recognise: {}}, term: {recognise: {}}}");
    Config config = config("extends: house", "kinds: {alias: ~}", "include: ~");
    assertEquals(List.of("term"), names(config));
    assertEquals(config("").include(), config.include());
  }

  @Test
  void aPathIsRelativeToTheFileThatNamesIt() {
    write("shared/base.yml", "extends: more/dialect.yaml", "anchors: corpus");
    write("shared/more/dialect.yaml", "dialect: pandoc");
    Config config = config("extends: ./shared/base.yml");
    assertEquals("CORPUS", config.conventions().anchors().name());
    assertEquals("pandoc", config.dialect());
  }

  @Test
  void ofSeveralTheLastWins() {
    preset("house", "dialect: pandoc", "anchors: corpus");
    write("base.yml", "dialect: github");
    assertEquals("github", config("extends: [house, base.yml]").dialect());
    assertEquals("pandoc", config("extends: [base.yml, house]").dialect());
  }

  @Test
  void oneBaseMayBeReachedOnTwoWays() {
    write("a.yml", "extends: c.yml");
    write("b.yml", "extends: c.yml");
    write("c.yml", "dialect: pandoc");
    assertEquals("pandoc", config("extends: [a.yml, b.yml]").dialect());
  }

  @Test
  void presetsLieInAnyJar() {
    preset("house", "extends: guest");
    write("jar-b/dev/entrylint/presets/index", "# those of a guest", "", "guest  ");
    write("jar-b/dev/entrylint/presets/guest.yml", "dialect: pandoc");
    assertEquals("pandoc", config("extends: house").dialect());
    assertEquals("pandoc", config("extends: guest").dialect());
  }

  @Test
  void unknownPreset() {
    preset("house", "");
    refused("entrylint.yml:1:10: unknown preset 'huose'; did you mean 'house'?", "extends: huose");
    refused(
        "entrylint.yml:1:15: unknown preset 'castle'; there is only house",
        "extends: [    castle]");
    refused(
        "entrylint.yml:1:10: 'extends' must be a text or a list of texts, not a map",
        "extends: {house: 1}");
    refused("entrylint.yml:1:9: 'extends' has no value", "extends:");
  }

  @Test
  void missingBase() {
    refused(
        "entrylint.yml:1:10: conf/base.yml cannot be read: there is no such file",
        "extends: conf/base.yml");
    refused("entrylint.yml:1:10: not a path: Nul character not allowed", "extends: \"a/\\0\"");
  }

  @Test
  void circles() {
    write("a.yml", "extends: sub/b.yml");
    write("sub/b.yml", "", "extends: [../a.yml]");
    refused("sub/b.yml:2:11: extends itself: a.yml -> sub/b.yml -> a.yml", "extends: a.yml");
    refused(
        "entrylint.yml:1:10: extends itself: entrylint.yml -> entrylint.yml",
        "extends: ./entrylint.yml");
    preset("house", "extends: house");
    refused("preset house:1:10: extends itself: preset house -> preset house", "extends: house");
  }

  @Test
  void aPresetCannotExtendAFile() {
    preset("house", "extends: a.yml");
    refused("preset house:1:10: a preset can extend presets only", "extends: house");
  }

  @Test
  void whatIsWrongIsSaidWhereItStands() {
    write("base.yml", "rules:", "  brokn-anchor: off");
    preset("house", "anchors: nowhere");
    refused(
        """
        base.yml:2:3: unknown rule 'brokn-anchor'; did you mean 'broken-anchor'?
        entrylint.yml:2:10: unknown dialect 'x'; there are github, pandoc
        preset house:1:10: 'anchors' cannot be 'nowhere'; there are file, corpus""",
        "extends: [base.yml, house]",
        "dialect: x");
  }

  @Test
  void brokenYamlInABase() {
    write("base.yml", "a: b: c");
    refused("base.yml:1:5: not YAML: mapping values are not allowed here", "extends: base.yml");
  }
}
