package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.TestConfigs;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.infer.Inference;
import dev.entrylint.model.Document;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What one draft of a configuration takes over from the one before it, and what it must not. */
class SourcesCorpusAccessTest {

  private static final String ENTRIES = "kinds: {hive: {recognise: {level: 1}}}\n";
  private static final String SECTIONS = "kinds: {part: {recognise: {level: 2}}}\n";

  private final Map<String, String> files = new LinkedHashMap<>();
  private SourcesCorpusAccess access;

  private void corpus() {
    for (int i = 1; i <= 6; i++) {
      String text = "# Hive " + i + "\n\n## Place " + i + "\n\n[q](#hive-1) [p](hive1.md)\n";
      files.put("hive" + i + ".md", text);
    }
    access = access();
  }

  private SourcesCorpusAccess access() {
    return new SourcesCorpusAccess(
        Path.of("nowhere").toAbsolutePath(),
        new MemorySources(files),
        TestConfigs.loader(RuleRegistry.of()));
  }

  private static List<String> kinds(Corpus corpus) {
    return corpus.entries().all().stream().map(each -> each.kind()).distinct().toList();
  }

  private static List<Boolean> held(Corpus corpus) {
    List<Boolean> held = new ArrayList<>();
    for (Document document : corpus.documents()) {
      for (Link link : corpus.links().of(document)) {
        held.add(link.resolution().found().isPresent());
      }
    }
    return held;
  }

  @Test
  void factsAreTakenOverWhereTheRendererIsTheSame() throws Exception {
    corpus();
    Document one = access.read("dialect: github\n" + ENTRIES).documents().get(0);
    assertSame(one, access.read("dialect: github\n" + SECTIONS).documents().get(0));
    assertSame(one, access.read("dialect: github\nanchors: corpus\n").documents().get(0));
    assertNotSame(one, access.read("dialect: pandoc\n").documents().get(0));
  }

  @Test
  void entriesAreThoseOfTheDraft() throws Exception {
    corpus();
    assertEquals(List.of("hive"), kinds(access.read(ENTRIES)));
    assertEquals(List.of("part"), kinds(access.read(SECTIONS)));
    assertEquals(List.of("part"), kinds(access.read(SECTIONS + "roots: hive1.md\n")));
    assertEquals(List.of("hive"), kinds(access.read(ENTRIES)));
  }

  @Test
  void linksAreThoseOfTheDraft() throws Exception {
    corpus();
    List<String> drafts =
        List.of(
            ENTRIES,
            "anchors: corpus\n" + ENTRIES,
            "anchors: corpus\n" + SECTIONS,
            ENTRIES,
            "exclude: hive1.md\n" + ENTRIES,
            "dialect: obsidian\n" + ENTRIES);
    for (String draft : drafts) {
      assertEquals(held(access().read(draft)), held(access.read(draft)), draft);
    }
    assertTrue(held(access.read(drafts.get(1))).stream().allMatch(each -> each));
  }

  @Test
  void whatIsInferredIsTheSameHoweverMuchIsTakenOver() throws Exception {
    corpus();
    String text = Inference.of(access).text();
    assertEquals(text, Inference.of(access).text());
    assertEquals(text, Inference.of(access()).text());
  }
}
