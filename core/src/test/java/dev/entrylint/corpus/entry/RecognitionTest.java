package dev.entrylint.corpus.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** By what entries are recognised; the first kind that fits has them. */
class RecognitionTest {

  private static List<String> kinds(String kinds, String text) throws ConfigException {
    return corpus(kinds, text).entries().all().stream()
        .map(entry -> entry.kind() + " " + entry.title())
        .toList();
  }

  private static Corpus corpus(String kinds, String text) throws ConfigException {
    ConfigLoader loader =
        new ConfigLoader(
            RuleRegistry.of(), RecognitionTest.class.getClassLoader(), Set.of("github"));
    Config config = loader.parse("kinds: {" + kinds + "}", Path.of("").toAbsolutePath());
    Extractor extractor =
        new Extractor(
            Readers.named("scanner").orElseThrow(), Renderers.dialect("github").orElseThrow());
    return Corpus.of(
        List.of(extractor.extract(SourceFile.of("a/b.md", text))),
        Renderers.dialect("github").orElseThrow(),
        config.conventions(),
        new MemorySources(Map.of()));
  }

  @Test
  void byATitle() throws ConfigException {
    String kinds = "adr: {recognise: {title: '^ADR'}}, part: {recognise: {level: 2, title: x$}}";
    assertEquals(List.of("adr ADR 1", "part ax"), kinds(kinds, "# ADR 1\n\n## ax\n\n## xa\n"));
    assertEquals(List.of("adr ADR 1"), kinds(kinds, "text\n\n# ADR 1\n"));
    assertEquals(List.of(), kinds(kinds, "text\n\n# ADR 1\n\n# ADR 2\n"));
  }

  @Test
  void byFrontMatter() throws ConfigException {
    String kinds =
        "stub: {recognise: {front-matter: {status: [Moved, 7], to: '*'}}},"
            + " done: {recognise: {front-matter: {tags: good}}}, other: {recognise: {}}";
    assertEquals(List.of("stub b.md"), kinds(kinds, "---\nstatus: Moved\nto:\n---\n"));
    assertEquals(List.of("stub b.md"), kinds(kinds, "---\nto: x\nstatus: 7\n---\n"));
    assertEquals(List.of("other b.md"), kinds(kinds, "---\nstatus: Moved\n---\n"));
    assertEquals(List.of("done b.md"), kinds(kinds, "---\ntags: [bad, good]\n---\n"));
    assertEquals(List.of("other b.md"), kinds(kinds, "---\ntags: [bad, good\n---\n"));
    assertEquals(List.of("other b.md"), kinds(kinds, "text\n"));
  }

  @Test
  void aSectionDoesNotTitleItsDocument() throws ConfigException {
    String kinds = "page: {recognise: {}, sections: [{name: what, title: What it is}]}";
    assertEquals(List.of("page b.md"), kinds(kinds, "## What it is\n"));
    assertEquals(List.of("page Bread"), kinds(kinds, "## Bread\n"));
  }

  @Test
  void byTheKindOfTheEntryInWhichItLies() throws ConfigException {
    String kinds =
        "part: {recognise: {level: 1, title: ^P}}, term: {recognise: {level: 2, parent: part}},"
            + " sense: {recognise: {parent: [term, page]}}, page: {recognise: {path: 'a/*'}}";
    assertEquals(
        List.of("page b.md", "sense Other", "part Part", "term Tin", "sense metal"),
        kinds(kinds, "text\n\n# Other\n\n## in\n\n# Part\n\n## Tin\n\n#### metal\n"));
  }

  @Test
  void whyKindsThatWereTriedBeforeDoNotFit() throws ConfigException {
    String kinds =
        "a: {recognise: {level: 1}}, b: {recognise: {class: [x, y]}}, c: {recognise: {level: 2,"
            + " parent: [a, h]}}, d: {recognise: {level: 2, min-words: 9}}, e: {recognise: {level:"
            + " 2, max-words: 1}}, f: {recognise: {level: 2, path: 'b/*'}}, g: {recognise: {level:"
            + " 2, title: ^X}}, h: {recognise: {level: 2, front-matter: {status: x}}}, i:"
            + " {recognise: {level: 2, front-matter: {stage: [x, z]}}}, k: {recognise: {}}, l:"
            + " {recognise: {level: 2}}, m: {recognise: {}}";
    Corpus corpus = corpus(kinds, "---\nstage: y\n---\n\nText.\n\n## T\n\nSome words.\n");
    assertEquals(
        List.of("k b.md", "l T"),
        kinds(kinds, "---\nstage: y\n---\n\nText.\n\n## T\n\nSome words.\n"));
    List<List<String>> reasons =
        corpus.entries().all().stream()
            .map(
                entry ->
                    corpus.mismatches(entry).stream()
                        .map(each -> each.kind().name() + ": " + each.reason())
                        .toList())
            .toList();
    assertEquals("a: it has no heading", reasons.get(0).get(0));
    assertEquals(9, reasons.get(0).size());
    assertEquals(
        List.of(
            "a: level 2, not 1",
            "b: no class .x",
            "c: it lies in 'k', not in 'a' or 'h'",
            "d: 2 words, not 9 or more",
            "e: 2 words, not 1 or fewer",
            "f: its path does not fit b/*",
            "g: its title does not fit '^X'",
            "h: its front matter has no 'status'",
            "i: in its front matter 'stage' is not x or z",
            "k: it is a heading's, not the whole document"),
        reasons.get(1));
  }
}
