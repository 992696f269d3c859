package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.DiskTree;
import dev.entrylint.base.Fence;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.engine.source.DiskSources;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which declarations are reported if nothing is what they declare, and in which files. */
class UnusedDeclarationsTest {

  private static final RuleRegistry RULES = RuleRegistry.of();
  private static final int MANY = 15_000;
  private static final String KIND = "kinds: {term: {recognise: {path: 'x/*.md'}}}\n";

  @TempDir Path folder;
  private Path root;

  @BeforeEach
  void aCorpus() throws IOException {
    root = folder.resolve("corpus");
    write("corpus/a.md", "# Bee\n");
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(folder.resolve(path).getParent());
    Files.writeString(folder.resolve(path), text);
  }

  private String said(Path file, String... rules) throws IOException, ConfigException {
    Bounds bounds = Bounds.of(Fence.at(folder));
    Config config = TestConfigs.loader(RULES).load(file, root, new DiskTree(root, bounds));
    Optional<Set<String>> wanted = Optional.of(Set.of(rules)).filter(ids -> !ids.isEmpty());
    Selection selection = new Selection(List.of(), wanted);
    List<String> found =
        new Linter(config, RULES, new DiskSources(root, bounds))
            .lint(selection).findings().stream()
                .filter(each -> !each.rule().equals("unreadable-file"))
                .map(
                    each ->
                        "%s:%d:%d-%d %s %s"
                            .formatted(
                                each.path(),
                                each.start().line(),
                                each.start().column(),
                                each.end().column(),
                                each.rule(),
                                each.subject()))
                .toList();
    return String.join(", ", found);
  }

  private String said(String config) throws IOException, ConfigException {
    write("corpus/entrylint.yml", config);
    return said(root.resolve("entrylint.yml"));
  }

  @Test
  void theyAreReportedWhereTheyAreWritten() throws Exception {
    assertEquals("entrylint.yml:1:17-23 unused-include x.md", said("include: [a.md, 'x.md']\n"));
    assertEquals("entrylint.yml:1:9-13 unused-kind term", said(KIND));
  }

  @Test
  void aFileBelowTheRootIsOnesOwnAndOneFromElsewhereIsMadeForSeveral() throws Exception {
    write("corpus/parts/base.yml", KIND);
    assertEquals("parts/base.yml:1:9-13 unused-kind term", said("extends: parts/base.yml\n"));
    write("house.yml", KIND);
    assertEquals("", said("extends: ../house.yml\n"));
    assertEquals(
        "entrylint.yml:2:9-13 unused-kind term",
        said("extends: ../house.yml\nkinds: {term: {level: 1}}\n"),
        "what is said of it here is one's own");
  }

  @Test
  void aConfigurationThatIsNamedIsOnesOwnWhereverItLies() throws Exception {
    write("mine.yml", KIND);
    String mine = folder.resolve("mine.yml").toString().replace('\\', '/');
    assertEquals(mine + ":1:9-13 unused-kind term", said(folder.resolve("mine.yml")));
  }

  @Test
  void oneFaultIsOneFinding() throws Exception {
    String term = "kinds: {term: {recognise: {path: 'x/*.md'}, sections: [{name: s, title: S}]}}\n";
    assertEquals(
        "entrylint.yml:1:9-13 unused-kind term", said(term + "relations: {r: {section: s}}\n"));
    assertEquals(
        "entrylint.yml:2:11-12 unused-index i",
        said(
            "kinds: {term: {recognise: {path: 'x/*.md'}}, other: {recognise: {}}}\n"
                + "indexes: {i: {kind: term}}\n"));
    assertEquals(
        "entrylint.yml:1:21-27 unused-override x/**",
        said("overrides: [{paths: 'x/**', kinds: {k: {recognise: {}}}}]\n"));
    assertEquals(
        "entrylint.yml:1:9-10 unused-kind k",
        said(
            "kinds: {k: {recognise: {path: 'x/*.md'}}}\n"
                + "overrides: [{paths: a.md, kinds: {k: {level: 2}}}]\n"));
  }

  @Test
  void aKindOfAnOverrideIsReportedThere() throws Exception {
    assertEquals(
        "entrylint.yml:1:35-36 unused-kind k",
        said("overrides: [{paths: a.md, kinds: {k: {recognise: {level: 5}}}}]\n"));
    assertEquals("", said("overrides: [{paths: a.md, kinds: {k: {recognise: {level: 1}}}}]\n"));
  }

  @Test
  void whatADocumentHoldsThatCannotBeReadNobodyKnows() throws Exception {
    Files.write(root.resolve("b.md"), "# Bé\n".getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(
        "entrylint.yml:1:17-21 unused-include x.md", said("include: [b.md, x.md]\n" + KIND));
    Files.delete(root.resolve("b.md"));
  }

  @Test
  void withoutDocumentsNothingIsSaidOfEach() throws Exception {
    assertEquals("", said("include: [y.md, x.md]\n" + KIND));
  }

  @Test
  void onlyWhatIsAskedForIsReported() throws Exception {
    write("corpus/entrylint.yml", "include: [a.md, x.md]\n" + KIND);
    Path file = root.resolve("entrylint.yml");
    assertEquals("entrylint.yml:2:9-13 unused-kind term", said(file, "unused-kind"));
    assertEquals("", said(file, "unused-macro"));
    assertEquals("", said("rules: {unused-kind: off}\n" + KIND));
  }

  @Test
  void aMacroIsOfUseWithOneRenderer() throws Exception {
    write("corpus/a.md", "# Bee\n\n[a]({{ x }}a.md) [b]({% y %}{{ z }})\n");
    String macros =
        "{name: %s, macros: {'{{ x }}*': '*', '{{ z }}': a.md, '{%% y %%}': '', w: a.md}}\n";
    assertEquals(
        "entrylint.yml:1:85-86 unused-macro w", said("dialect: " + macros.formatted("kramdown")));
    assertEquals(
        "",
        said(
            "dialect: [github, "
                + macros.formatted("kramdown").replace(", w: a.md", "").strip()
                + "]\n"));
  }

  @Test
  void anEmptyListStatesARelation() throws Exception {
    String term = "kinds: {t: {recognise: {level: 1}, sections: [{name: s, title: S, min: 0}]}}\n";
    String config = term + "relations: {r: {section: s}}\n";
    assertEquals("entrylint.yml:2:13-14 unused-relation r", said(config));
    write("corpus/a.md", "# Bee\n\n## S\n");
    assertEquals("", said(config));
  }

  private static String many(String each) {
    return IntStream.range(0, MANY)
        .mapToObj(i -> each.replace("#", "" + i))
        .collect(Collectors.joining(",\n"));
  }

  /** Were each looked for among all others, each of these would take many minutes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "overrides: [%s]; {paths: x#, rules: {unused-kind: off}}",
        "roots: [%s]; x#.md",
        "relations: {%s}; r#: {section: s}"
      })
  @Timeout(120)
  void manyAreEachLookedAtOnce(String setting) throws Exception {
    String[] parts = setting.split("; ");
    String kind = "kinds: {k: {recognise: {level: 1}, sections: [{name: s, title: S, min: 0}]}}\n";
    String found = said(kind + parts[0].formatted(many(parts[1])) + "\n");
    assertEquals(MANY, found.split("unused-").length - 1);
  }
}
