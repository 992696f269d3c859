package dev.entrylint.config.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.DiskTree;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.RuleSettings;
import dev.entrylint.config.RuleSettings.Level;
import dev.entrylint.config.SubjectPattern;
import dev.entrylint.config.SubjectPatterns;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.convention.AnchorScope;
import dev.entrylint.convention.Content;
import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.EndMark;
import dev.entrylint.convention.FrontMatterSpec;
import dev.entrylint.convention.Glob;
import dev.entrylint.convention.Index;
import dev.entrylint.convention.ItemCount;
import dev.entrylint.convention.Kind;
import dev.entrylint.convention.Layout;
import dev.entrylint.convention.Lead;
import dev.entrylint.convention.NamePattern;
import dev.entrylint.convention.Origin;
import dev.entrylint.convention.Recognition;
import dev.entrylint.convention.Relation;
import dev.entrylint.convention.Relation.Naming;
import dev.entrylint.convention.Relation.Naming.By;
import dev.entrylint.convention.Root;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.convention.Sorting;
import dev.entrylint.convention.TitlePattern;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.convention.Wording;
import dev.entrylint.model.Position;
import dev.entrylint.model.Span;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Routing;
import dev.entrylint.renderer.Routing.Prefix;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What becomes of a configuration that is right. */
class ConfigLoaderTest extends ConfigTestCase {

  private static final OptionalInt ANY = OptionalInt.empty();

  @Test
  void aWholeConfiguration() {
    Config config =
        config(
            "include: [\"src/de/001-index.txt\", \"src/de/*.md\"]",
            "exclude: \"src/de/All-v*.md\"",
            "dialect: pandoc",
            "parser: scanner",
            "anchors: corpus",
            "kinds:",
            "  alias:",
            "    recognise: {level: 2, class: chapter  term, min-words: 1, max-words: 25, path:"
                + " 'a/*'}",
            "    sections: [{name: see-also, class: seealso, count: 1}]",
            "  term:",
            "    recognise:",
            "      class: [chapter, small term]",
            "      title: ^[A-Z]",
            "      parent: alias",
            "      front-matter: {status: [done, 1]}",
            "    front-matter:",
            "      required: [id, status]",
            "      closed: true",
            "      keys:",
            "        status: {type: text, one-of: [done]}",
            "        tags: {type: list, pattern: \"^[a-z]+$\", described: of small letters}",
            "        eip: number",
            "    level: 2",
            "    class: chapter term",
            "    lead: {tagline: true, max-words: 80}",
            "    id: \"{title:dashed}\"",
            "    file: \"{id}.md\"",
            "    sections:",
            "      - {name: explanation, class: explanation, min: 1}",
            "      - {name: verse, class: verse, max: 1}",
            "      - {name: see-also, title: \"See also:\", level: 3, min: 1, max: 2, last: true}",
            "    end: thematic-break",
            "    aliases: synonyms",
            "relations:",
            "  see-also: {section: see-also, sorted: {by: target, locale: de}, tail: \"#Index\"}",
            "indexes:",
            "  main: {path: index.md, letters: true, sorted: true}",
            "  terms: {kind: alias, of: 'a/*', lists: [term]}",
            "roots: [index.md, '#Index']",
            "rules:",
            "  broken-anchor: warning",
            "  missing-section: off",
            "  one-way-see-also: {severity: error, ignore: [\"#Index\"]}",
            "  long-title: {most: 40, strict: true, except: [a, b]}",
            "overrides:",
            "  - {paths: [\"drafts/**\"], rules: {broken-anchor: off}}");

    assertEquals(folder, config.root());
    assertEquals(Optional.of(folder.resolve("entrylint.yml")), config.file());
    assertEquals(
        List.of(new Glob("src/de/001-index.txt"), new Glob("src/de/*.md")), config.include());
    assertEquals(List.of(new Glob("src/de/All-v*.md")), config.exclude());
    assertEquals("pandoc", config.dialect());
    assertEquals("scanner", config.parser());
    assertEquals(AnchorScope.CORPUS, config.conventions().anchors());
    assertEquals(List.of(alias(), term()), config.conventions().kinds());
    assertEquals(
        List.of(
            new Relation(
                "see-also",
                new Relation.InSection("see-also"),
                true,
                Set.of(),
                Optional.empty(),
                false,
                Optional.of(new Sorting(Sorting.Key.TARGET, Optional.of(Locale.GERMAN))),
                List.of(),
                List.of("#Index"),
                Optional.empty(),
                List.of(),
                Set.of())),
        config.conventions().relations());
    assertEquals(
        List.of(
            new Index(
                "main",
                List.of(new Glob("index.md")),
                List.of(),
                List.of("alias", "term"),
                List.of(),
                true,
                Optional.of(new Sorting(Sorting.Key.TEXT, Optional.empty())),
                at(37, 3, "main")),
            new Index(
                "terms",
                List.of(),
                List.of("alias"),
                List.of("term"),
                List.of(new Glob("a/*")),
                false,
                Optional.empty(),
                at(38, 3, "terms"))),
        config.conventions().indexes());
    assertEquals(
        List.of(
            new Root("index.md", at(39, 9, "index.md")),
            new Root("#Index", at(39, 19, "'#Index'"))),
        config.conventions().roots());
    assertEquals(on(Severity.WARNING), config.rules().get("broken-anchor").level());
    assertEquals(new Level.Off(), config.rules().get("missing-section").level());
    assertEquals(
        new RuleSettings(
            on(Severity.ERROR),
            Map.of(),
            Optional.of(new SubjectPatterns(List.of(new SubjectPattern("#Index"))))),
        config.rules().get("one-way-see-also"));
    assertEquals(
        new RuleSettings(
            new Level.Unset(),
            Map.of("most", 40, "strict", true, "except", List.of("a", "b")),
            Optional.empty()),
        config.rules().get("long-title"));
    assertEquals(new Level.Off(), config.settings("broken-anchor", "drafts/a/b.md").level());
    assertEquals(on(Severity.WARNING), config.settings("broken-anchor", "a/drafts.md").level());
  }

  /** What is written there, and nothing beside it. */
  private Origin at(int line, int column, String written) {
    String text = read("entrylint.yml");
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf('\n', start) + 1;
    }
    start += column - 1;
    assertEquals(written, text.substring(start, start + written.length()));
    return new Origin(
        Optional.of("entrylint.yml"),
        new Span(start, start + written.length()),
        new Position(line, column),
        new Position(line, column + written.length()));
  }

  private static Kind alias() {
    return new Kind(
        "alias",
        new Recognition(
            List.of(new Glob("a/*")),
            OptionalInt.of(2),
            List.of("chapter", "term"),
            Optional.empty(),
            Map.of(),
            List.of(),
            OptionalInt.of(1),
            OptionalInt.of(25)),
        ANY,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        layout(
            new SectionSpec(
                "see-also",
                Optional.of("seealso"),
                Optional.empty(),
                List.of(),
                ANY,
                1,
                OptionalInt.of(1),
                false,
                Set.of(),
                ItemCount.ANY,
                Layout.ANY)),
        false,
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static Kind term() {
    return new Kind(
        "term",
        new Recognition(
            List.of(),
            ANY,
            List.of("chapter", "small", "term"),
            Optional.of(TitlePattern.of("^[A-Z]")),
            Map.of("status", List.of("done", "1")),
            List.of("alias"),
            ANY,
            ANY),
        OptionalInt.of(2),
        List.of("chapter", "term"),
        List.of(NamePattern.of("{title:dashed}")),
        Optional.of(NamePattern.of("{id}.md")),
        Optional.of(
            new FrontMatterSpec(
                Map.of(
                    "status",
                    new FrontMatterSpec.Key(
                        true,
                        Set.of(FrontMatterSpec.Type.TEXT),
                        List.of("done"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                    "id",
                    FrontMatterSpec.Key.of(true, Set.of()),
                    "tags",
                    new FrontMatterSpec.Key(
                        false,
                        Set.of(FrontMatterSpec.Type.LIST),
                        List.of(),
                        Optional.of(TitlePattern.of("^[a-z]+$")),
                        Optional.of("of small letters"),
                        Optional.empty()),
                    "eip",
                    new FrontMatterSpec.Key(
                        false,
                        Set.of(FrontMatterSpec.Type.NUMBER),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                true,
                Optional.empty())),
        Optional.of(
            new Lead(true, Optional.empty(), ANY, OptionalInt.of(80), Set.of(), ItemCount.ANY)),
        layout(
            section("explanation", 1, ANY),
            section("verse", 0, OptionalInt.of(1)),
            new SectionSpec(
                "see-also",
                Optional.empty(),
                Optional.empty(),
                List.of(new Wording(Optional.empty(), NamePattern.of("See also:"))),
                OptionalInt.of(3),
                1,
                OptionalInt.of(2),
                true,
                Set.of(),
                ItemCount.ANY,
                Layout.ANY)),
        false,
        Optional.of(EndMark.THEMATIC_BREAK),
        List.of(),
        List.of("synonyms"));
  }

  private static SectionSpec section(String name, int min, OptionalInt max) {
    return new SectionSpec(
        name,
        Optional.of(name),
        Optional.empty(),
        List.of(),
        ANY,
        min,
        max,
        false,
        Set.of(),
        ItemCount.ANY,
        Layout.ANY);
  }

  private static Layout layout(SectionSpec... sections) {
    return new Layout(List.of(sections), List.of(), false);
  }

  @Test
  void sectionsInOrderWithinSections() {
    Config config =
        config(
            "locales: {de: \"de/**\", en: [\"en/**\", \"*.md\"]}",
            "kinds:",
            "  rule:",
            "    recognise: {}",
            "    order: declared",
            "    closed: true",
            "    sections:",
            "      - {name: related, title: {de: Siehe auch, en: [Related, See also]}, contains:"
                + " [list, link]}",
            "      - name: examples",
            "        pattern: \"^Examples?\"",
            "        order: [right, wrong]",
            "        sections: [{name: wrong, title: Wrong}, {name: right, title: Right}, {name: x,"
                + " level: 4}]");
    Layout layout = config.conventions().kinds().get(0).layout();
    assertTrue(layout.closed());
    assertEquals(List.of("related", "examples"), layout.order());
    SectionSpec related = layout.sections().get(0);
    assertEquals(Set.of(Content.LIST, Content.LINK), related.contents());
    assertEquals(
        List.of("Siehe auch", "Related", "See also"),
        related.titles().stream().map(each -> each.title().toString()).toList());
    assertEquals(Optional.of("en"), related.titles().get(2).locale());
    SectionSpec examples = layout.sections().get(1);
    assertEquals(Optional.of(TitlePattern.of("^Examples?")), examples.pattern());
    assertEquals(List.of("right", "wrong"), examples.inner().order());
    assertFalse(examples.inner().closed());
    assertEquals(Optional.of("en"), config.conventions().locale("a.md"));
    assertEquals(Optional.empty(), config.conventions().locale("fr/a.md"));
  }

  private static Level on(Severity severity) {
    return new Level.On(severity);
  }

  @Test
  void anEmptyConfigurationLeavesAllAtItsDefault() {
    for (String text : List.of("", "# nothing yet", "---", "{}")) {
      Config config = config(text);
      assertEquals(List.of(new Glob("**/*.md"), new Glob("**/*.markdown")), config.include());
      assertEquals(List.of(new Glob("**/target/**")), config.exclude());
      assertEquals("github", config.dialect());
      assertEquals(Conventions.NONE, config.conventions());
      assertEquals(Map.of(), config.rules());
      assertEquals(List.of(), config.overrides());
    }
  }

  @Test
  void withoutAnyConfigurationTheSameIsAssumed() {
    Config empty = config("");
    Config assumed = loader().assumed(folder, new DiskTree(folder));
    assertEquals(Optional.empty(), assumed.file());
    assertEquals(
        empty,
        new Config(
            assumed.root(),
            empty.file(),
            assumed.include(),
            assumed.exclude(),
            assumed.renderers(),
            assumed.detectedBy(),
            assumed.areas(),
            assumed.ignores(),
            assumed.parser(),
            assumed.conventions(),
            assumed.rules(),
            assumed.overrides(),
            assumed.declared(),
            assumed.published(),
            assumed.notes()));
  }

  @Test
  void howManySectionsThereAre() {
    List<SectionSpec> sections =
        config(
                "kinds:",
                "  k:",
                "    recognise: {}",
                "    sections:",
                "    - {name: a, class: a}",
                "    - {name: b, class: b, min: 0}",
                "    - {name: c, class: c, max: 0}",
                "    - {name: d, class: d, count: 2}",
                "    - {name: e, class: e, min: 2, max: 3}")
            .conventions()
            .kinds()
            .get(0)
            .sections();
    assertEquals(List.of(1, 0, 0, 2, 2), sections.stream().map(SectionSpec::min).toList());
    assertEquals(
        List.of(ANY, ANY, OptionalInt.of(0), OptionalInt.of(2), OptionalInt.of(3)),
        sections.stream().map(SectionSpec::max).toList());
  }

  @Test
  void waysToSort() {
    assertEquals(Optional.empty(), sorting("false"));
    assertEquals(Optional.of(new Sorting(Sorting.Key.TEXT, Optional.empty())), sorting("true"));
    assertEquals(Optional.of(new Sorting(Sorting.Key.TEXT, Optional.empty())), sorting("{}"));
    assertEquals(
        Optional.of(new Sorting(Sorting.Key.TEXT, Optional.of(Locale.forLanguageTag("de-AT")))),
        sorting("{locale: de-AT}"));
  }

  private Optional<Sorting> sorting(String value) {
    return config(
            "kinds: {k: {recognise: {}, sections: [{name: s, level: 3}]}}",
            "relations: {r: {section: s, mutual: false, sorted: " + value + "}}")
        .conventions()
        .relations()
        .get(0)
        .sorting();
  }

  @Test
  void allThatARelationCanBe() {
    List<Relation> relations =
        config(
                "kinds:",
                "  k: {recognise: {}, sections: [{name: s, level: 3}]}",
                "  alias: {recognise: {level: 2}}",
                "relations:",
                "  related:",
                "    section: s",
                "    one-way: k",
                "    head: '#Start'",
                "    tail: ['#Glossary', '#Index']",
                "    form: {separator: ' | ', closed: true}",
                "    label: ['{title}', '{title:bare}']",
                "    aliases: alias",
                "  broader: {front-matter: broader, acyclic: true}",
                "  narrower:",
                "    front-matter: narrower",
                "    names: [title, {front-matter: id, alias: [aka, was]}]",
                "    open: true",
                "    inverse: broader")
            .conventions()
            .relations();
    assertEquals(
        List.of(
            new Relation(
                "related",
                new Relation.InSection("s"),
                true,
                Set.of("k"),
                Optional.empty(),
                false,
                Optional.empty(),
                List.of("#Start"),
                List.of("#Glossary", "#Index"),
                Optional.of(new Relation.Form.Separated(" | ", true)),
                List.of(NamePattern.of("{title}"), NamePattern.of("{title:bare}")),
                Set.of("alias")),
            directed("broader", "narrower", true, named(By.LINK, By.ID, By.FILE, By.TITLE), false),
            directed(
                "narrower",
                "broader",
                false,
                List.of(
                    new Naming(By.TITLE, ""),
                    new Naming(By.KEY, "id"),
                    new Naming(By.ALIAS, "aka"),
                    new Naming(By.ALIAS, "was")),
                true)),
        relations);
  }

  private static List<Naming> named(By... bys) {
    return Arrays.stream(bys).map(by -> new Naming(by, "")).toList();
  }

  private static Relation directed(
      String name, String inverse, boolean acyclic, List<Naming> namings, boolean open) {
    return new Relation(
        name,
        new Relation.InFrontMatter(name, namings, open),
        false,
        Set.of(),
        Optional.of(inverse),
        acyclic,
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Set.of());
  }

  @Test
  void waysToSayTheFormOfARelation() {
    assertEquals(new Relation.Form.Bullets(false), form("bullets"));
    assertEquals(new Relation.Form.Bullets(true), form("{list: bullets, comments: true}"));
    assertEquals(new Relation.Form.Separated(", ", false), form("commas"));
    assertEquals(new Relation.Form.Separated(" -- ", false), form("{separator: ' -- '}"));
  }

  private Relation.Form form(String value) {
    return config(
            "kinds: {k: {recognise: {}, sections: [{name: s, level: 3}]}}",
            "relations: {r: {section: s, form: " + value + "}}")
        .conventions()
        .relations()
        .get(0)
        .form()
        .orElseThrow();
  }

  @Test
  void waysToTurnARuleOff() {
    for (String off : List.of("off", "'off'", "false", "{severity: off}", "{severity: false}")) {
      Config config = config("rules: {broken-anchor: " + off + "}");
      assertEquals(new Level.Off(), config.rules().get("broken-anchor").level(), off);
    }
  }

  @Test
  void laterOverridesWinAndKeepWhatTheyDoNotSay() {
    Config config =
        config(
            "rules: {long-title: {severity: error, most: 20}}",
            "overrides:",
            "- {paths: 'a/**', rules: {long-title: {most: 30, ignore: x}}}",
            "- {paths: ['a/b/*'], rules: {long-title: warning}}");
    assertEquals(Map.of("most", 20), config.settings("long-title", "c.md").options());
    RuleSettings deep = config.settings("long-title", "a/b/c.md");
    assertEquals(on(Severity.WARNING), deep.level());
    assertEquals(Map.of("most", 30), deep.options());
    assertTrue(deep.ignores("x"));
    assertFalse(config.settings("long-title", "c.md").ignores("x"));
  }

  @Test
  void yamlAnchorsSaveRepetition() {
    List<Kind> kinds =
        config(
                "kinds:",
                "  a: {recognise: {class: a}, sections: &s [{name: x, class: x}]}",
                "  b: {recognise: {class: b}, sections: *s}")
            .conventions()
            .kinds();
    assertEquals(kinds.get(0).sections(), kinds.get(1).sections());
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreNothing() {
    assertEquals("pandoc", config("\uFEFFdialect: pandoc\r", "anchors: file\r").dialect());
  }

  @Test
  void isLookedUpFromAFolderUpwards() throws Exception {
    Path deep = Files.createDirectories(folder.resolve("a/b"));
    assertEquals(Optional.empty(), loader().find(deep).filter(file -> file.startsWith(folder)));
    Path top = write("entrylint.yml", "");
    assertEquals(Optional.of(top), loader().find(deep));
    Files.createDirectory(folder.resolve("a/b/entrylint.yml"));
    assertEquals(Optional.of(top), loader().find(deep));
    Path near = write("a/entrylint.yml", "");
    assertEquals(Optional.of(near), loader().find(deep));
    assertEquals(Optional.of(near), loader().find(folder.resolve("a/./c/..")));
  }

  @Test
  void theExampleOfTheDocumentationLoads() {
    preset("pandoc-glossary", "dialect: pandoc", "anchors: corpus");
    Config config =
        config(
            "extends: pandoc-glossary            # a preset that ships with entrylint, or a path",
            "include: [\"src/de/001-ki-index.txt\", \"src/de/*.md\"]",
            "exclude: [\"src/de/KI-Glossar-v*.md\"]",
            "dialect: pandoc",
            "anchors: corpus                     # file | corpus",
            "kinds:",
            "  term:",
            "    recognise: {level: 2, class: term}",
            "    id: \"{title:dashed}\"            # what the id should be",
            "    file: \"{id}.md\"",
            "    sections:",
            "      - {name: explanation, class: explanation, min: 1}",
            "      - {name: haiku, class: haiku, max: 1}",
            "      - {name: see-also, class: seealso, count: 1, last: true, title: \"Siehe"
                + " auch:\"}",
            "    end: thematic-break",
            "  alias:",
            "    recognise: {level: 2, class: term, max-words: 25}",
            "    sections: [{name: see-also, class: seealso, count: 1}]",
            "relations:",
            "  see-also: {section: see-also, mutual: true, sorted: {by: text, locale: de}, tail:"
                + " \"#Index\"}",
            "rules:",
            "  broken-anchor: error",
            "  long-title: off",
            "  one-way-see-also: {severity: warning, ignore: [\"#Index\"]}",
            "overrides:",
            "  - {paths: [\"drafts/**\"], rules: {missing-section: off}}");
    assertEquals(2, config.conventions().kinds().size());
  }

  @Test
  void anErrorInTheRootIsNotTheLoadersBusiness() throws ConfigException {
    Path file = write("entrylint.yml", "");
    Path nowhere = folder.resolve("nowhere");
    DiskTree files = new DiskTree(nowhere, Bounds.around(nowhere).withConfiguration(file));
    assertEquals(nowhere, loader().load(file, nowhere, files).root());
    assertThrows(ConfigException.class, () -> loader().load(nowhere, nowhere, files));
  }

  @Test
  void aDialectMayHaveOptionsAndCompany() {
    Config config =
        config(
            "dialect:",
            "- pandoc",
            "- name: github",
            "  links: [bare-names, any-case]",
            "  site: {/: [docs/, .], /en/: content/en}",
            "  front-matter: [related]",
            "  macros: {'term:*': '/terms/*.md'}",
            "ignore: '*.pdf'");
    assertEquals("pandoc, github", config.dialect());
    Routing routing = config.renderers().get(1).routing();
    assertEquals(Set.of(PathForm.BARE_NAMES, PathForm.ANY_CASE), routing.forms());
    assertEquals(
        List.of(
            new Prefix("/", List.of("docs", ""), true),
            new Prefix("/en/", List.of("content/en"), true)),
        routing.prefixes());
    assertEquals(List.of(new Routing.Key("related", "*")), routing.frontMatter());
    assertEquals(
        List.of(new Routing.Macro(new Wildcard("term:*"), "/terms/*.md", Routing.Macro.Kind.OWN)),
        routing.macros());
    assertEquals(List.of(new Wildcard("*.pdf")), routing.ignore());
    assertEquals(
        List.of(new Config.Ignore(new Wildcard("*.pdf"), at(8, 9, "'*.pdf'"))), config.ignores());
  }

  @Test
  void whoSaysWhatPathsMayBeDoesNotChangeTheRenderer() {
    Config config = config("dialect: {name: github, links: [any-case]}");
    Routing routing = config.renderers().get(0).routing();
    assertEquals(Set.of(PathForm.ANY_CASE), routing.forms());
    assertEquals(
        Set.of(
            LinkTrait.ALL_FILES,
            LinkTrait.HASHED_NOTE_IDS,
            LinkTrait.REPOSITORY_PAGES,
            LinkTrait.README_ID,
            LinkTrait.SMALL_FRAGMENTS,
            LinkTrait.REPOSITORY_PATHS),
        routing.traits());
  }

  private static List<String> names(Config config, String path) {
    return config.renderersOf(path).stream().map(Renderer::name).toList();
  }

  @Test
  void ofOverridesThatNameARendererTheLastOneCounts() {
    Config config =
        config(
            "dialect: github",
            "overrides:",
            "- {paths: 'a/**', dialect: pandoc}",
            "- {paths: 'a/b/**', dialect: [pandoc, github]}",
            "- {paths: 'a/b/c/**', rules: {broken-anchor: off}}",
            "- {paths: 'a/x.md', dialect: github}");
    assertEquals(List.of("github"), names(config, "x.md"));
    assertEquals(List.of("pandoc"), names(config, "a/y.md"));
    assertEquals(List.of("pandoc", "github"), names(config, "a/b/c/y.md"));
    assertEquals(List.of("github"), names(config, "a/x.md"));
    assertEquals("github", config.dialect());
    assertTrue(config.isOverridden("a/b/c/y.md"));
    assertFalse(config.isOverridden("a/y.md"), "no rule is set there");
    assertEquals(3, config.allRenderers().size(), "two in folders of their own, and one of all");
  }

  @Test
  void whatOverridingRenderersTakeForPagesIsIncluded() {
    Config config = config("dialect: github", "overrides: [{paths: 'a/**', dialect: pandoc}]");
    assertEquals(
        List.of(new Glob("**/*.md"), new Glob("**/*.markdown"), new Glob("**/*.qmd")),
        config.include());
  }

  private static List<Prefix> prefixes(Config config, String path) {
    return config.renderersOf(path).get(0).routing().prefixes();
  }

  @Test
  void thePagesOfAnOverridingRendererLieWhereItsGlobsSay() {
    Config config =
        config(
            "overrides:",
            "- {paths: ['a/b/**', 'a/c/*.md'], dialect: pandoc}",
            "- {paths: d/*, dialect: {name: pandoc, site: d/src}}",
            "- {paths: [e/*, README.md], dialect: pandoc}",
            "- {paths: f/*, dialect: github}");
    assertEquals(List.of(new Prefix("/", List.of("a"), false)), prefixes(config, "a/b/x.md"));
    assertEquals(List.of(new Prefix("/", List.of("d/src"), true)), prefixes(config, "d/x.md"));
    assertEquals(List.of(), prefixes(config, "e/x.md"));
    assertEquals(List.of(), prefixes(config, "f/x.md"));
  }

  @Test
  void whatIsDetectedIsOfTheOverrideInWhoseFolderItLies() throws ConfigException {
    write("book.toml", "[book]");
    Path file =
        write(
            "entrylint.yml",
            "dialect: github",
            "overrides:",
            "- {paths: 'src/**', dialect: mdbook}",
            "- {paths: 'old/src/**', dialect: mdbook}");
    ConfigLoader all = TestConfigs.loader(RuleRegistry.of());
    Config config = all.load(file, folder, new DiskTree(folder));
    assertEquals(List.of(new Prefix("/", List.of("src"), false)), prefixes(config, "src/a.md"));
    assertEquals(
        List.of(new Prefix("/", List.of("old/src"), false)), prefixes(config, "old/src/a.md"));
    assertEquals(Optional.empty(), config.detectedBy());
  }

  @Test
  void anOverrideMayLeaveTheNameToAllDocuments() {
    Config config =
        config("dialect: pandoc", "overrides: [{paths: 'a/**', dialect: {site: a/src}}]");
    assertEquals(List.of("pandoc"), names(config, "a/x.md"));
    assertEquals(List.of(new Prefix("/", List.of("a/src"), true)), prefixes(config, "a/x.md"));
  }

  @Test
  void aDialectThatIsNotNamedIsDetected() {
    write("_quarto.yml", "project: {}");
    Config config = config("include: '*.md'");
    assertEquals("pandoc", config.dialect());
    assertEquals(Optional.of("_quarto.yml"), config.detectedBy());
    assertEquals("pandoc", config("dialect: {site: docs}").dialect());
    assertEquals("github", config("dialect: github").dialect());
    assertEquals(Optional.empty(), config("dialect: github").detectedBy());
    assertEquals("pandoc", loader().assumed(folder, new DiskTree(folder)).dialect());
  }
}
