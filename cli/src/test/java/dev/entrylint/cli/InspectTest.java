package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The facts that {@code inspect} prints. */
class InspectTest extends CommandLineTestCase {

  @BeforeEach
  void corpus() {
    config(
        "dialect: pandoc",
        "anchors: corpus",
        "kinds:",
        "  term:",
        "    recognise: {level: 2, class: term}",
        "    sections: [{name: see-also, class: seealso}]");
    file(
        "a.md",
        "## Anchor {#Anchor .term}",
        "",
        "Holds a ship.",
        "",
        "### Use",
        "",
        "[Bow](#Bow) [Stern](#stern) [x](gone.md) [c](entrylint.yml) [w](https://example.org)",
        "",
        "### See {.seealso}",
        "",
        "[Anchor](#Anchor)");
    file(
        "b.md",
        "## Bow {#Bow .term}",
        "",
        "### Use",
        "",
        "## Stern {#Stern .term}",
        "",
        "Glued to",
        "## text");
  }

  private String inspect(String what, String format) {
    Run run = run("inspect", "--what", what, "--format", format);
    assertEquals("", run.err());
    assertEquals(0, run.exitCode());
    return run.out();
  }

  @Test
  void eachDocumentIsShownAsItsRenderersSeeIt() {
    config(
        "include: '*.md'",
        "dialect: github",
        "overrides:",
        "- {paths: 'b.md', dialect: [mkdocs, mkdocs+attr_list]}");
    file("a.md", "# A & b", "", "[](b.md#a--b) [](b.md#x)");
    file("b.md", "# A & b {#x}", "", "[](a.md#x)");
    assertEquals(
        """
        a.md	1	a--b	derived	github
        b.md	1	a-b-x	derived	mkdocs
        b.md	1	x	explicit	mkdocs+attr_list
        """,
        inspect("anchors", "tsv"));
    assertEquals(
        """
        a.md	3	4	b.md#a--b	missing-anchor	github
        a.md	3	18	b.md#x	missing-anchor	github
        b.md	3	4	a.md#x	found	mkdocs
        b.md	3	4	a.md#x	found	mkdocs+attr_list
        """,
        inspect("references", "tsv"));
    run("inspect", "--compare", "--format", "tsv").assertPrints("");
  }

  @Test
  void anchorsHaveTheirFinalIds() {
    assertEquals(
        """
        a.md	1	Anchor	explicit
        a.md	5	use	derived
        a.md	9	see	derived
        b.md	1	Bow	explicit
        b.md	3	use-1	derived
        b.md	5	Stern	explicit
        """,
        inspect("anchors", "tsv"));
    run("inspect", "--what", "anchors", "b.md")
        .assertPrints("b.md:3: #use-1, derived, numbered because 'use' was taken\n");
  }

  @Test
  void referencesSayHowTheyResolved() {
    assertEquals(
        """
        a.md	7	7	#Bow	found
        a.md	7	21	#stern	missing-anchor
        a.md	7	33	gone.md	missing-file
        a.md	7	46	entrylint.yml	found
        a.md	7	65	https://example.org	external
        a.md	11	10	#Anchor	found
        """,
        inspect("references", "tsv"));
    assertEquals(
        """
        a.md:7:7: #Bow: found in b.md:1
        a.md:7:21: #stern: missing-anchor, no id 'stern' in the corpus; near it: #Stern in b.md:5
        a.md:7:33: gone.md: missing-file, there is no gone.md
        a.md:7:46: entrylint.yml: found: entrylint.yml, not a document
        a.md:7:65: https://example.org: external
        a.md:11:10: #Anchor: found in a.md:1
        """,
        inspect("references", "text"));
    assertEquals(
        "{'file':'a.md','line':7,'column':21,'target':'#stern','resolution':'missing-anchor',"
                .replace('\'', '"')
            + "\"near\":[\"Stern\"]}",
        run("inspect", "--what", "references", "--format", "json")
            .json()
            .getAsJsonArray("references")
            .get(1)
            .toString());
  }

  @Test
  void entriesSayByWhatTheyWereRecognised() {
    assertEquals(
        """
        a.md	1	Anchor	term	Anchor	2	3
        b.md	1	Bow	term	Bow	2	0
        b.md	5	Stern	term	Stern	2	3
        """,
        inspect("entries", "tsv"));
    run("inspect", "--what", "entries", "a.md")
        .assertPrints("a.md:1: term 'Anchor' #Anchor, level 2, 3 words before its first section;");
    run("inspect", "--what", "entries").assertPrints("recognised by level 2, class term\n");
    config(
        "kinds:", "  note: {recognise: {level: 2, title: ^St}}", "  term: {recognise: {level: 2}}");
    run("inspect", "--what", "entries", "a.md")
        .assertPrints("recognised by level 2; not note: its title does not fit '^St'\n");
  }

  @Test
  void sectionsSayWhichTheyAre() {
    assertEquals(
        """
        a.md	5	Anchor	-	3	Use
        a.md	9	Anchor	see-also	3	See
        b.md	3	Bow	-	3	Use
        """,
        inspect("sections", "tsv"));
    run("inspect", "--what", "sections")
        .assertPrints("a.md:9: 'See' in #Anchor, level 3, section 'see-also'\n");
  }

  @Test
  void pathsLimitWhatIsPrinted() {
    assertEquals(
        "b.md\t3\tBow\t-\t3\tUse\n",
        run("inspect", "--what", "sections", "--format", "tsv", "b.md").out());
    run("inspect", "--what", "sections", "c.md").assertRefused("there is no file or folder 'c.md'");
  }

  @Test
  void valuesCannotBreakColumns() {
    file("c.md", "[x](<a%09b&#9;c>)");
    assertEquals(
        "c.md\t1\t6\ta%09b\\tc\tmissing-file\n",
        run("inspect", "--what", "references", "--format", "tsv", "c.md").out());
  }

  @Test
  void aSecondOpinionIsWhereTheReadersDiffer() {
    config("dialect: github");
    file("same.md", "# One", "", "A [link](#one).");
    file("other.md", "A table may follow at once:", "| A | B |", "|---|---|");
    Run run = run("inspect", "--compare");
    assertEquals(0, run.exitCode());
    run.assertPrints("other.md:2:1: block: scanner reads TABLE, flexmark reads nothing\n");
    assertFalse(run.out().contains("same.md"), run.out());
    run("inspect", "--compare", "--what", "anchors")
        .assertRefused("say either --what FACTS or --compare; 'entrylint inspect --help' helps");
  }
}
