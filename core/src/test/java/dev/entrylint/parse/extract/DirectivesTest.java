package dev.entrylint.parse.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.model.Directive;
import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.Texts;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.steps.Steps;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What speaks to entrylint, in the comments of each dialect and in front matter. */
class DirectivesTest {

  private static final String SAID = "entrylint-disable-next-line a, b -- c";

  static List<String> dialects() {
    return Renderers.names();
  }

  /** Each directive with its words, and what it spans. */
  private static List<String> read(String dialect, String text) {
    List<String> read = new ArrayList<>();
    for (Directive each : Texts.read(dialect, text).directives()) {
      read.add(
          String.join(" ", each.name(), String.join(" ", each.arguments()))
              + " ‹"
              + each.span().of(text).replace('\n', '/')
              + "›");
    }
    return read;
  }

  private static boolean has(String dialect, Feature feature) {
    return Renderers.dialect(dialect).orElseThrow().has(feature);
  }

  /** Holds that {@code comment} is one in those dialects that have it, and no others. */
  private static void assertComment(String dialect, String comment, boolean known) {
    String said = "disable-next-line a b -- c ‹" + comment.replace('\n', '/') + "›";
    List<String> one = known ? List.of(said) : List.of();
    assertEquals(one, read(dialect, "x\n\n" + comment + "\n\ny\n"), dialect);
    assertEquals(one, read(dialect, comment), dialect);
    assertEquals(one, read(dialect, "ä 𝄞\n\n" + comment + "\n"), dialect);
  }

  /** Such a comment may stand within other text, too. */
  private static void assertInline(String dialect, String comment) {
    String said = "disable-next-line a b -- c ‹" + comment + "›";
    for (String frame : List.of("x %s y\n", "> %s\n", "- %s\n", "- x\n\n  %s\n", "## x %s\n")) {
      assertEquals(List.of(said), read(dialect, frame.formatted(comment)), dialect + frame);
    }
    if (has(dialect, Feature.PIPE_TABLES)) {
      String table = "| a | b |\n|---|---|\n| %s | c |\n".formatted(comment);
      assertEquals(List.of(said), read(dialect, table), dialect);
    }
    List<String> code = new ArrayList<>(List.of("x `%s` y\n", "x\n\n    %s\n", "~~~\n%s\n~~~\n"));
    code.remove(has(dialect, Feature.MDX) ? "x\n\n    %s\n" : "");
    for (String frame : code) {
      assertEquals(List.of(), read(dialect, frame.formatted(comment)), dialect + frame);
    }
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void commentsOfHtml(String dialect) {
    assertComment(dialect, "<!-- " + SAID + " -->", true);
    assertComment(dialect, "<!--\n" + SAID + "\n-->", true);
    assertInline(dialect, "<!-- " + SAID + " -->");
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void commentsOfJsx(String dialect) {
    assertComment(dialect, "{/* " + SAID + " */}", has(dialect, Feature.MDX));
    assertComment(dialect, "{/*\n  " + SAID + "\n*/}", has(dialect, Feature.MDX));
    if (has(dialect, Feature.MDX)) {
      assertInline(dialect, "{/* " + SAID + " */}");
    }
  }

  @Test
  void commentsOfJsxAmongTagsAndOverBlankLines() {
    String said = "disable-next-line a b -- c ‹%s›";
    String comment = "{/* " + SAID + " */}";
    String long1 = "{/*\n\n" + SAID + "\n\n*/}";
    for (String frame :
        List.of("<T>\n%s\n</T>\n", "<T>%s</T>\n", "<T>\n\n%s\n\n</T>\n", "  %s\n")) {
      String text = frame.formatted(comment);
      assertEquals(List.of(said.formatted(comment)), read("docusaurus-mdx", text), text);
    }
    assertEquals(
        List.of(said.formatted(long1.replace('\n', '/'))), read("docusaurus-mdx", long1 + "\n"));
    for (String frame : List.of("```\n%s\n```\n", "- x\n\n  ```\n  %s\n  ```\n", "x `%s` y\n")) {
      assertEquals(List.of(), read("docusaurus-mdx", frame.formatted(comment)), frame);
    }
    String code = "```\n{/*\n```\n\n" + comment + "\n";
    assertEquals(List.of(said.formatted(comment)), read("docusaurus-mdx", code));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void commentsBetweenPercentSigns(String dialect) {
    boolean known = dialect.equals("obsidian");
    assertEquals(known, has(dialect, Feature.PERCENT_COMMENTS));
    assertComment(dialect, "%% " + SAID + " %%", known);
    assertComment(dialect, "%%" + SAID + "%%", known);
    assertComment(dialect, "%%\n" + SAID + "\n%%", known);
    assertComment(dialect, "%%\n\n" + SAID + "\n\n%%", known);
    if (known) {
      assertInline(dialect, "%% " + SAID + " %%");
    }
  }

  @Test
  void percentSignsOpenAndCloseInTurn() {
    String said = "%%" + SAID + "%%";
    String one = "disable-next-line a b -- c ‹" + said + "›";
    assertEquals(List.of(one), read("obsidian", "%%a%% b %%c%% " + said));
    assertEquals(List.of(), read("obsidian", "%%a%% " + SAID + " %%c%%"), "between comments");
    assertEquals(List.of(), read("obsidian", "%%a " + SAID + "%%"), "of more than that");
    assertEquals(List.of(), read("obsidian", "%%" + SAID), "never closed");
    assertEquals(List.of(one), read("obsidian", "50 %% of it\n\n" + said), "no comment");
    assertEquals(List.of(one), read("obsidian", "`%%`\n\n" + said), "code");
    assertEquals(
        List.of("disable-next-line a b -- c ‹%%/> " + SAID + "/> %%›"),
        read("obsidian", "> %%\n> " + SAID + "\n> %%\n"));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void commentsOfLiquid(String dialect) {
    boolean known = has(dialect, Feature.LIQUID);
    for (String each :
        List.of(
            "{% comment %}" + SAID + "{% endcomment %}",
            "{%- comment -%} " + SAID + " {%- endcomment -%}",
            "{% comment %}\n" + SAID + "\n{% endcomment %}",
            "{% # " + SAID + " %}",
            "{%- # " + SAID + " -%}")) {
      assertComment(dialect, each, known);
    }
    String raw = "{% raw %}{% comment %}" + SAID + "{% endcomment %}{% endraw %}";
    assertEquals(List.of(), read(dialect, raw), dialect);
    assertEquals(List.of(), read(dialect, "{% comment %}" + SAID), dialect);
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void definitionsThatLeadNowhere(String dialect) {
    for (String each :
        List.of(
            "[//]: # (" + SAID + ")",
            "[//]: # \"" + SAID + "\"",
            "[//]: # '" + SAID + "'",
            "[comment]: # (" + SAID + ")",
            "[comment]: <> (" + SAID + ")")) {
      assertComment(dialect, each, true);
      Document document = Texts.read(dialect, "x\n\n" + each + "\n[c]: d\n\n[a](b) [c]\n");
      assertEquals(1, document.labels().size(), each);
      assertEquals(2, document.references().size(), each);
      int indented = has(dialect, Feature.MDX) ? 1 : 0; // no code there
      assertEquals(indented, read(dialect, "    " + each + "\n").size(), dialect);
      assertEquals(List.of(), read(dialect, "~~~\n" + each + "\n~~~\n"), dialect);
    }
    assertEquals(List.of(), read(dialect, "[a]: b (" + SAID + ")\n"), dialect);
    assertEquals(List.of(), read(dialect, "[a]: #b (" + SAID + ")\n"), dialect);
    assertEquals(List.of(), read(dialect, "[//]: # (a " + SAID + ")\n"), dialect);
    assertEquals(1, Texts.read(dialect, "[//]: # (a)\n").labels().size(), dialect);
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void whatNoDialectHasForAComment(String dialect) {
    for (String each : List.of("{{/* %s */}}", "{{</* %s */>}}", "{# %s #}", "// %s", "%s")) {
      assertEquals(List.of(), read(dialect, each.formatted(SAID) + "\n"), dialect);
    }
  }

  @Test
  void bothReadersSeeThem() {
    String text = "[//]: # (" + SAID + ")\n\n<!-- " + SAID + " -->\n";
    assertEquals(2, Texts.read("flexmark", "github", text).directives().size());
    assertEquals(0, Texts.read("flexmark", "github", text).labels().size());
    String liquid = "{% comment %}" + SAID + "{% endcomment %}\n";
    assertEquals(1, Texts.read("flexmark", "kramdown", liquid).directives().size());
  }

  private static List<String> head(String text) {
    List<String> read = new ArrayList<>();
    for (Directive each : Texts.read("hugo", text).directives()) {
      assertEquals(true, each.inFrontMatter());
      read.add(each.name() + " " + each.arguments() + " ‹" + each.span().of(text) + "›");
    }
    return read;
  }

  @Test
  void frontMatterHasATextOrSeveral() {
    assertEquals(
        List.of("disable [a, b] ‹a, b›"), head("---\nentrylint-disable: a, b\n---\n\n# A\n"));
    assertEquals(
        List.of("disable [a] ‹a›", "disable [b, --, c] ‹'b -- c'›"),
        head("---\ntitle: T\nentrylint-disable: [a, 'b -- c']\n---\n"));
    assertEquals(
        List.of("disable [a, until=2027-01-31] ‹a until=2027-01-31›"),
        head("---\nentrylint-disable:\n  - a until=2027-01-31\n---\n"));
    assertEquals(
        List.of("disable [a] ‹\"a\"›"), head("+++\nentrylint-disable = [\"a\"]\n+++\n\n# A\n"));
    assertEquals(
        List.of("disable [a] ‹\"a\"›"), head("{\n\"entrylint-disable\": [\"a\"]\n}\n\n# A\n"));
  }

  @Test
  void whatIsNoTextHasNoWords() {
    for (String value : List.of("", " []", " {rules: [a]}", "\n  rules: [a]")) {
      assertEquals(
          List.of("disable [] ‹entrylint-disable›"),
          head("---\nentrylint-disable:" + value + "\n---\n"));
    }
    assertEquals(List.of("disable [] ‹true›"), head("---\nentrylint-disable: true\n---\n"));
    assertEquals(
        List.of("disable [] ‹3›", "disable [a] ‹a›"),
        head("---\nentrylint-disable: [3, a]\n---\n"));
    assertEquals(List.of("off [a] ‹a›"), head("---\nentrylint-off: a\n---\n"));
    assertEquals(List.of(), head("---\nx: {entrylint-disable: a}\ny: entrylint-disable\n---\n"));
    assertEquals(List.of(), head("---\nentrylint-disable: [a\n---\n"), "cannot be read");
  }

  /** Each kind of comment, over and over: begun only, or begun and ended. */
  static final class ManyMarks implements IntConsumer {

    private final String dialect;
    private final String mark;

    ManyMarks(String dialect, String mark) {
      this.dialect = dialect;
      this.mark = mark;
    }

    @Override
    public void accept(int size) {
      Extractor extractor =
          new Extractor(
              Readers.named("scanner").orElseThrow(), Renderers.dialect(dialect).orElseThrow());
      extractor.extract(SourceFile.of("a.md", "entrylint-\n\n" + mark.repeat(size)));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "entrylint-",
        "ntrylint-",
        "<!-- entrylint-disable ",
        "<!-- entrylint-disable -->\n",
        "[//]: # (entrylint-disable",
        "[//]: # (entrylint-disable)\n",
        "[//]: # (entrylint-disable)\n\n",
        "[//]: # \"entrylint-disable\n",
        "%% entrylint-disable\n\n",
        "%% entrylint-disable",
        "x %%\n\n",
        "%%entrylint-disable%%",
        "{% comment %}entrylint-disable",
        "{% comment %}entrylint-disable{% endcomment %}",
        "{% # entrylint-disable",
        "{/* entrylint-disable",
        "{/* entrylint-disable\n\n",
        "<T>\n{/* entrylint-disable\n</T>\n\n",
        "```\n{/*\n```\n\n",
        " {/* */}",
        " ",
        "{/* entrylint-disable */}\n\n",
      })
  void textsThatAreMadeToTakeLongDoNot(String mark) {
    for (String dialect : List.of("github", "kramdown", "obsidian", "docusaurus-mdx")) {
      Steps.assertLinear(ManyMarks.class, 400, dialect, mark);
    }
  }

  @Test
  void theWordMayHaveLargeLetters() {
    String comment = "<!-- Entrylint-DISABLE-Next-Line a, B -->";
    assertEquals(List.of("disable-next-line a B ‹" + comment + "›"), read("github", comment));
    assertEquals(List.of("disable a ‹a›"), read("github", "---\nEntrylint-Disable: a\n---\n\nx\n"));
    assertEquals(List.of(), read("github", "<!-- entrylint -->\n<!-- ENTRYLINT_DISABLE a -->\n"));
  }
}
