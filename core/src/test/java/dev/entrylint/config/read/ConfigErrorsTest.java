package dev.entrylint.config.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.DiskTree;
import dev.entrylint.config.ConfigException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a writer is told when a configuration is wrong. */
class ConfigErrorsTest extends ConfigTestCase {

  @Test
  void unknownKey() {
    refused(
        "entrylint.yml:2:1: unknown key 'inclde'; did you mean 'include'?",
        "dialect: pandoc",
        "inclde: a.md");
  }

  @Test
  void unknownKeyThatIsLikeNone() {
    refused("entrylint.yml:1:1: unknown key 'include_'; did you mean 'include'?", "include_:");
    refused(
        "entrylint.yml:1:1: unknown key 'colour'; there are extends, include, exclude, dialect,"
            + " ignore, parser, anchors, locales, kinds, relations, indexes, roots, usage, published, rules,"
            + " overrides",
        "colour: red");
  }

  @Test
  void unknownKeysFurtherDown() {
    refused(
        """
        entrylint.yml:3:30: unknown key 'max-word'; did you mean 'max-words'?
        entrylint.yml:4:5: unknown key 'levle'; did you mean 'level'?
        entrylint.yml:5:36: unknown key 'clas'; did you mean 'class'?
        entrylint.yml:5:45: unknown key 'of'; there are name, class, pattern, title, level,\
         min, max, count, last, contains, min-items, max-items, sections, order, closed\
        """,
        "kinds:",
        "  term:",
        "    recognise: {class: term, max-word: 3}",
        "    levle: 2",
        "    sections: [{name: a, level: 3, clas: b, of: 1}]");
  }

  @Test
  void unknownRule() {
    refused(
        "entrylint.yml:2:3: unknown rule 'brokn-anchor'; did you mean 'broken-anchor'?",
        "rules:",
        "  brokn-anchor: error");
  }

  @Test
  void unknownSeverity() {
    refused(
        "entrylint.yml:1:24: 'severity' cannot be 'eror'; did you mean 'error'?",
        "rules: {broken-anchor: eror}");
    refused(
        "entrylint.yml:1:24: 'severity' must be off, error, warning or info, not the number 2",
        "rules: {broken-anchor: 2}");
    refused(
        "entrylint.yml:1:24: 'broken-anchor' must be off, error, warning or info, or a map, not a"
            + " list",
        "rules: {broken-anchor: [error]}");
  }

  @Test
  void unknownOption() {
    refused(
        "entrylint.yml:3:5: unknown key 'mots'; did you mean 'most'?",
        "rules:",
        "  long-title:",
        "    mots: 3");
    refused(
        "entrylint.yml:1:25: unknown key 'most'; there are severity, ignore",
        "rules: {broken-anchor: {most: 3}}");
  }

  @Test
  void optionsAreCheckedByTheirRule() {
    refused(
        """
        entrylint.yml:3:11: 'most': expected a whole number from 1; this is the text 'three'
        entrylint.yml:4:13: 'strict': expected true or false; this is the number 1
        entrylint.yml:5:11: 'unit': expected one of words, letters; this is the text 'miles'\
        """,
        "rules:",
        "  long-title:",
        "    most: three",
        "    strict: 1",
        "    unit: miles");
  }

  @Test
  void unknownWords() {
    refused(
        """
        entrylint.yml:1:10: unknown dialect 'pandok'; did you mean 'pandoc'?
        entrylint.yml:2:9: 'parser' cannot be 'quick'; there are scanner, flexmark
        entrylint.yml:3:10: 'anchors' cannot be 'files'; did you mean 'file'?\
        """,
        "dialect: pandok",
        "parser: quick",
        "anchors: files");
  }

  @Test
  void wrongTypes() {
    refused(
        """
        entrylint.yml:1:10: 'include' must be a text or a list of texts, not the number 7; quote it if it is one
        entrylint.yml:2:11: an item of 'exclude' must be a text, not a map
        entrylint.yml:3:10: 'dialect' must be a text, not the number 2; quote it if it is one
        entrylint.yml:4:10: 'anchors' must be file or corpus, not true
        entrylint.yml:5:8: 'kinds' must be a map, not the text 'term'
        entrylint.yml:6:8: 'rules' must be a map, not a list
        entrylint.yml:7:12: 'overrides' must be a list, not a map\
        """,
        "include: 7",
        "exclude: [{a: b}]",
        "dialect: 2",
        "anchors: true",
        "kinds: term",
        "rules: [broken-anchor]",
        "overrides: {paths: a}");
  }

  @Test
  void wrongTypesInKinds() {
    refused(
        """
        entrylint.yml:3:24: 'level' must be a whole number from 1 to 6, not the number 7
        entrylint.yml:3:38: 'max-words' must be a whole number from 0, not the text 'few'
        entrylint.yml:4:16: a section must be a map, not the text 'a'
        entrylint.yml:4:45: 'last' must be true or false, not the text 'yes'
        entrylint.yml:5:10: 'end' cannot be 'dots'; there is only thematic-break\
        """,
        "kinds:",
        "  term:",
        "    recognise: {level: 7, max-words: few}",
        "    sections: [a, {name: b, class: b, last: yes}]",
        "    end: dots");
  }

  @Test
  void indexesAndRoots() {
    refused(
        """
        entrylint.yml:4:19: unknown kind 'trem'; did you mean 'term'?
        entrylint.yml:4:32: unknown kind 'indx'; did you mean 'index'?
        entrylint.yml:5:3: index 'second' needs the 'path' or the 'kind' that it has
        entrylint.yml:5:12: unknown key 'pth'; did you mean 'path'?
        entrylint.yml:6:18: '/a.md' must be relative to the root, without / before it
        entrylint.yml:6:35: 'letters' must be true or false, not the text 'yes'
        entrylint.yml:6:57: 'sv_SE' is not a language such as de, en or de-AT
        entrylint.yml:7:9: '../a.md' must be relative to the root, without . and ..
        entrylint.yml:7:18: '#' names no entry; write the id of one behind it
        entrylint.yml:7:23: an item of 'roots' must be a text, not the number 3; quote it if it is one\
        """,
        "kinds:",
        "  {term: {recognise: {}}, index: {recognise: {}}}",
        "indexes:",
        "  first: {lists: [trem], kind: indx}",
        "  second: {pth: a.md}",
        "  third: {path: [/a.md], letters: yes, sorted: {locale: sv_SE}}",
        "roots: [../a.md, '#', 3]");
    refused(
        "entrylint.yml:1:11: index 'a' has nothing to list, since there are no 'kinds'",
        "indexes: {a: {path: a.md}}");
  }

  @Test
  void keysWithoutValue() {
    refused(
        """
        entrylint.yml:1:1: 'include' has no value
        entrylint.yml:3:3: 'broken-anchor' has no value\
        """,
        "include:",
        "rules:",
        "  broken-anchor: ~");
  }

  @Test
  void kindsThatCannotBe() {
    refused(
        """
        entrylint.yml:2:3: kind 'a' does not say how to 'recognise' it; {} recognises every document
        entrylint.yml:4:24: '.term' is not a class; write one as in .term, without the dot
        entrylint.yml:4:31: 'min-words' is more than 'max-words'
        entrylint.yml:5:9: unknown field 'titel'; there are title, id, file
        entrylint.yml:6:11: '{id.md' lacks a closing brace\
        """,
        "kinds:",
        "  a: {level: 2}",
        "  b:",
        "    recognise: {class: .term, min-words: 9, max-words: 3}",
        "    id: '{titel}'",
        "    file: '{id.md'");
  }

  @Test
  void sectionsThatCannotBe() {
    refused(
        """
        entrylint.yml:5:9: a section needs a 'name'
        entrylint.yml:6:9: section 'x' needs a 'class', a 'pattern', a 'title' or a 'level' to go by
        entrylint.yml:7:16: two sections are called 'x'
        entrylint.yml:8:29: 'count' says both 'min' and 'max'; leave these out
        entrylint.yml:9:29: 'min' is more than 'max'\
        """,
        "kinds:",
        "  a:",
        "    recognise: {}",
        "    sections:",
        "      - {class: x}",
        "      - {name: x}",
        "      - {name: x, class: x}",
        "      - {name: y, class: y, count: 2, max: 3}",
        "      - {name: z, class: z, min: 3, max: 2}");
  }

  @Test
  void unknownWordsInRelations() {
    refused(
        """
        entrylint.yml:4:3: relation 'a' needs the name of its 'section', or its 'front-matter' key
        entrylint.yml:4:7: unknown key 'sektion'; did you mean 'section'?
        entrylint.yml:4:28: unknown kind 'kk'; there is only k
        entrylint.yml:4:41: unknown relation 'ab'; there are a, b, c
        entrylint.yml:5:42: 'names' cannot be 'titel'; did you mean 'title'?
        entrylint.yml:5:50: unknown key 'front-mater'; did you mean 'front-matter'?
        entrylint.yml:6:25: 'form' cannot be 'bullet'; did you mean 'bullets'?
        entrylint.yml:6:40: unknown field 'titel'; there are title, id, file""",
        "kinds: {k: {recognise: {}, sections: [{name: s, level: 3}]}}",
        "relations:",
        "  # what is said of a, b and c is wrong",
        "  a: {sektion: s, one-way: kk, inverse: ab}",
        "  b: {front-matter: broader, names: [id, titel, {front-mater: id}]}",
        "  c: {section: s, form: bullet, label: '{titel}'}");
  }

  @Test
  void relationsThatContradictThemselves() {
    refused(
        """
        entrylint.yml:3:19: relation 'a' has a 'section' already; a 'front-matter' key is another
        entrylint.yml:4:19: 'names' is for relations in front matter
        entrylint.yml:4:30: 'open' is for relations in front matter
        entrylint.yml:5:24: 'label' is for relations in a section
        entrylint.yml:5:42: a list in front matter has no bullets; leave out 'form'
        entrylint.yml:6:34: relation 'd' cannot be mutual: it is 'acyclic'
        entrylint.yml:7:19: relation 'e' cannot be mutual: 'h' is its inverse
        entrylint.yml:8:28: 'f' is its own inverse; say 'mutual: true' instead
        entrylint.yml:9:28: the inverse of 'e' is 'h' already""",
        "kinds: {k: {recognise: {}, sections: [{name: s, level: 3}]}}",
        "relations:",
        "  a: {section: s, front-matter: a}",
        "  b: {section: s, names: id, open: true}",
        "  c: {front-matter: c, label: '{title}', form: bullets}",
        "  d: {section: s, acyclic: true, mutual: true}",
        "  e: {section: s, mutual: true, inverse: h}",
        "  f: {section: s, inverse: f}",
        "  g: {section: s, inverse: e}",
        "  h: {section: s}");
  }

  @Test
  void formsThatCannotBe() {
    refused(
        """
        entrylint.yml:3:37: a separator needs more than blanks, as in ' | '
        entrylint.yml:4:25: 'form' needs a 'separator' or a 'list'
        entrylint.yml:5:41: a 'list' of bullets has no 'separator'""",
        "kinds: {k: {recognise: {}, sections: [{name: s, level: 3}]}}",
        "relations:",
        "  a: {section: s, form: {separator: '  '}}",
        "  b: {section: s, form: {closed: true}}",
        "  c: {section: s, form: {list: bullets, separator: ' | '}}");
  }

  @Test
  void relationsThatCannotBe() {
    refused(
        """
        entrylint.yml:3:16: no kind has a section 'see-alos'; did you mean 'see-also'?
        entrylint.yml:4:3: relation 'b' needs the name of its 'section', or its 'front-matter' key
        entrylint.yml:5:34: 'sorted' must be true or false, not the text 'text'
        entrylint.yml:6:39: 'by' cannot be 'title'; there are text, target
        entrylint.yml:6:54: 'de_DE' is not a language such as de, en or de-AT
        entrylint.yml:7:43: 'xx' is not a language such as de, en or de-AT\
        """,
        "kinds: {k: {recognise: {}, sections: [{name: see-also, title: See also}]}}",
        "relations:",
        "  a: {section: see-alos}",
        "  b: {mutual: false}",
        "  c: {section: see-also, sorted: text}",
        "  d: {section: see-also, sorted: {by: title, locale: de_DE}}",
        "  e: {section: see-also, sorted: {locale: xx}}");
  }

  @Test
  void globsThatFitNothing() {
    refused(
        """
        entrylint.yml:1:11: '' fits no file
        entrylint.yml:2:3: '/src/*.md' must be relative to the root, without / before it
        entrylint.yml:3:3: './a.md' must be relative to the root, without . and ..
        entrylint.yml:4:3: '../a.md' must be relative to the root, without . and ..
        entrylint.yml:5:3: 'src/' fits no file; write 'src/**' for all that is in the folder
        entrylint.yml:6:3: 'src\\*.md' must be written with / and not \\
        entrylint.yml:7:3: '*.{md' lacks a closing brace\
        """,
        "include: ['',",
        "  /src/*.md,",
        "  ./a.md,",
        "  ../a.md,",
        "  src/,",
        "  src\\*.md,",
        "  '*.{md']");
  }

  @Test
  void overridesThatCannotBe() {
    refused(
        """
        entrylint.yml:2:5: an override needs 'paths'
        entrylint.yml:2:14: unknown rule 'missing-sections'; did you mean 'missing-section'?
        entrylint.yml:3:5: an override needs 'rules', 'dialect', 'kinds' or 'relations'
        entrylint.yml:3:20: unknown key 'rule'; did you mean 'rules'?\
        """,
        "overrides:",
        "  - {rules: {missing-sections: off}}",
        "  - {paths: 'a/*', rule: {}}");
  }

  @Test
  void renderersOfSomeDocuments() {
    refused(
        """
        entrylint.yml:2:29: unknown dialect 'githb'; did you mean 'github'?
        entrylint.yml:3:38: 'pandoc' is named twice
        entrylint.yml:4:28: 'dialect' names no dialect
        entrylint.yml:5:30: unknown key 'nam'; did you mean 'name'?\
        """,
        "overrides:",
        "  - {paths: 'a/*', dialect: githb}",
        "  - {paths: 'a/*', dialect: [pandoc, pandoc]}",
        "  - {paths: a.md, dialect: []}",
        "  - {paths: 'a/*', dialect: {nam: pandoc}}");
  }

  @Test
  void inOneTextThereIsOneRenderer() {
    refused(
        "entrylint.yml:5:5: with 'anchors: corpus' all documents are one text, and two renderers"
            + " cannot make one; leave 'dialect' out here, or keep these documents out by"
            + " 'exclude'",
        "dialect: pandoc",
        "anchors: corpus",
        "overrides:",
        "  - paths: README.md",
        "    dialect: github");
  }

  @Test
  void overridesOfKindsAndRelations() {
    refused(
        """
        entrylint.yml:2:28: no kind has a section 'seealso'; there are none
        entrylint.yml:4:31: unknown key 'levle'; did you mean 'level'?
        entrylint.yml:4:42: 'alias' has no value, and there is none to take away
        entrylint.yml:5:27: 'kinds' must be a map, not a list
        entrylint.yml:6:34: unknown key 'tial'; did you mean 'tail'?
        entrylint.yml:7:24: kind 'note' does not say how to 'recognise' it; {} recognises every document
        entrylint.yml:7:71: no kind has a section 'seealso'; there are none\
        """,
        "kinds: {term: {recognise: {}}}",
        "relations: {see: {section: seealso}}",
        "overrides:",
        "  - {paths: a, kinds: {term: {levle: 2}, alias: ~}}",
        "  - {paths: 'b/*', kinds: [term]}",
        "  - {paths: c, relations: {see: {tial: x}}}",
        "  - {paths: d, kinds: {note: {level: 2}}, relations: {also: {section: seealso}}}");
  }

  @Test
  void schemasThatCannotBe() {
    write("bad.json", "{", "\t\"properties\": {", "\t\t\"a\": {\"type\": \"strin\"}", "\t}", "}");
    write("broken.json", "{");
    refused(
        """
        bad.json:3:17: the schema: 'properties.a.type': expected any of [[array, boolean, integer, null, number, object, string]]
        entrylint.yml:3:72: the schema: 'properties.a.minimum': value is [string] but should be [number]
        entrylint.yml:4:45: the schema gone.json cannot be read: there is no such file
        entrylint.yml:5:45: the schema cannot be read: broken.json:2:1: not YAML: expected the node content, but found '<stream end>'
        entrylint.yml:6:45: 'schema' must be the path of a file, or a map, not a list
        entrylint.yml:7:52: the schema: only references within the schema are followed, such as '#/$defs/name'
        entrylint.yml:8:52: the schema: '#/$defs/a' leads nowhere in the schema
        entrylint.yml:9:55: the schema: Cannot resolve meta-schema [x]\
        """,
        "kinds:",
        "  a: {recognise: {}, front-matter: {schema: bad.json}}",
        "  b: {recognise: {}, front-matter: {schema: {properties: {a: {minimum: x}}}}}",
        "  c: {recognise: {}, front-matter: {schema: gone.json}}",
        "  d: {recognise: {}, front-matter: {schema: broken.json}}",
        "  e: {recognise: {}, front-matter: {schema: [a]}}",
        "  f: {recognise: {}, front-matter: {schema: {$ref: other.json}}}",
        "  g: {recognise: {}, front-matter: {schema: {$ref: '#/$defs/a'}}}",
        "  h: {recognise: {}, front-matter: {schema: {$schema: x}}}");
  }

  @Test
  void keysGivenTwice() {
    refused(
        "entrylint.yml:3:1: 'dialect' is given twice, first in line 1",
        "dialect: pandoc",
        "include: a.md",
        "dialect: github");
  }

  @Test
  void brokenYaml() {
    refused(
        "entrylint.yml:2:11: not YAML: mapping values are not allowed here",
        "dialect: pandoc",
        "include: a: b");
    refused(
        "entrylint.yml:2:1: not YAML: found character '\\t(TAB)' that cannot start any token. (Do"
            + " not use \\t(TAB) for indentation)",
        "rules:",
        "\tbroken-anchor: off");
    refused(
        "entrylint.yml:2:1: not YAML: expected a single document in the stream, but found another"
            + " document",
        "a: b",
        "---",
        "c: d");
    refused("entrylint.yml:1:4: not YAML: the character U+0007 must be escaped", "a: \u0007");
  }

  @Test
  void notAMap() {
    refused("entrylint.yml:1:1: expected keys with values, not a list", "- include");
    refused("entrylint.yml:1:1: expected keys with values, not the text 'include'", "include");
    refused("entrylint.yml:1:1: a key must be a text", "[a]: b");
    refused("entrylint.yml:1:10: values with tags are not understood here", "dialect: !x pandoc");
  }

  @Test
  void noUtf8() throws IOException {
    byte[] latin1 = "# ü\ndialect: pändoc\n".getBytes(StandardCharsets.ISO_8859_1);
    Files.write(folder.resolve("entrylint.yml"), latin1);
    refusedAsItIs("entrylint.yml:1:3: not UTF-8: byte 0xFC at offset 2");
  }

  @Test
  void unreadable() throws IOException {
    refusedAsItIs("entrylint.yml: cannot be read: there is no such file");
    Files.createDirectory(folder.resolve("entrylint.yml"));
    refusedAsItIs("entrylint.yml: cannot be read: Is a directory");
  }

  @Test
  void columnsCountCodeUnits() {
    refused("entrylint.yml:1:12: 'anchors' cannot be 'x'; there are file, corpus", "anchors:   x");
    refused(
        "entrylint.yml:2:33: unknown key 'colour'; there are severity, ignore",
        "rules:",
        "  broken-anchor: {ignore: '\uD83D\uDE00', colour: 1}");
  }

  @Test
  void hostileYamlDoesNoHarm() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    refusedSomehow(bomb.toString());
    refusedSomehow("a: " + "[".repeat(100_000));
    refusedSomehow("a: " + "[".repeat(200) + "]".repeat(200));
    refusedSomehow("a: &a [*a]");
    refusedSomehow("a: !!int abc");
    refusedSomehow("rules: {long-title: {most: 99999999999999999999}}");
    refusedSomehow("a: &a {b: *a}");
  }

  private void refusedSomehow(String text) {
    Path file = write("entrylint.yml", text);
    ConfigException refused =
        assertThrows(
            ConfigException.class, () -> loader().load(file, folder, new DiskTree(folder)));
    assertTrue(refused.getMessage().startsWith("entrylint.yml:"), refused.getMessage());
  }

  @Test
  void aFileOutsideTheRootIsNamedAsGiven() {
    Path file = write("conf/glossary.yml", "x: 1");
    Path root = folder.resolve("root");
    DiskTree files = new DiskTree(root, Bounds.around(root).withConfiguration(file));
    ConfigException refused =
        assertThrows(ConfigException.class, () -> loader().load(file, root, files));
    assertTrue(refused.getMessage().startsWith(file + ":1:1: unknown key 'x'"));
    assertEquals(1, refused.problems().size());
    assertEquals(List.of(refused.getMessage()), refused.problems());
  }

  @Test
  void aDialectWithOptions() {
    refused(
        """
        entrylint.yml:3:3: unknown key 'sites'; did you mean 'site'?
        entrylint.yml:4:12: unknown way 'folder'; did you mean 'folders'?
        entrylint.yml:5:27: 'related' must be a text, not true; quote it if it is one
        entrylint.yml:6:16: 'a*' must be a text, not a map\
        """,
        "dialect:",
        "  name: pandoc",
        "  sites: docs",
        "  links: [ folder, any-case]",
        "  front-matter: {related: true}",
        "  macros: {a*: {}}");
  }

  @Test
  void aSiteThatCannotBe() {
    refused(
        """
        entrylint.yml:2:11: '/docs' must end with /, as in '/docs/'
        entrylint.yml:3:10: '../docs' must be a folder below the root\
        """,
        "dialect:",
        "- {site: {/docs: docs}}",
        "- {site: ../docs, name: pandoc}");
  }

  @Test
  void dialectsThatAreNoneOrTwice() {
    refused("entrylint.yml:1:19: 'github' is named twice", "dialect: [github, github]");
    refused("entrylint.yml:1:10: 'dialect' names no dialect", "dialect: []");
  }

  @Test
  void patternsOrdersLocalesAndContentsAreChecked() {
    refused(
        """
        entrylint.yml:4:16: unknown section 'b'; there are a, e, d
        entrylint.yml:6:27: '(' is not a regular expression: Unclosed group
        entrylint.yml:6:43: unknown content 'lists'; did you mean 'list'?
        entrylint.yml:7:18: unknown section 'a'; there are none
        entrylint.yml:8:42: unknown locale 'fr'; there is only de
        entrylint.yml:9:37: a title with fields needs a 'class' or a 'pattern' to go by\
        """,
        "locales: {de: \"de/**\"}",
        "kinds:",
        "  one: {recognise: {}, closed: true,",
        "    order: [a, b],",
        "    sections: [",
        "      {name: a, pattern:  '(',  contains: lists,",
        "         order: [a]},",
        "      {name: e, class: e, title: {de: D, fr: F}},",
        "      {name: d, title:              '{title}!'}]}");
  }
}
