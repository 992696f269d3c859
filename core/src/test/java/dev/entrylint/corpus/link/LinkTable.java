package dev.entrylint.corpus.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds tables of links against where they lead: the link as it is written, and its end. */
abstract class LinkTable {

  /** The documents of a table. */
  final Map<String, String> files = new LinkedHashMap<>();

  void file(String path, String... lines) {
    files.put(path, String.join("\n", lines) + "\n");
  }

  Corpus corpus(String yaml, Map<String, String> texts) {
    try {
      RuleRegistry none = RuleRegistry.of();
      Config config = TestConfigs.of(none, yaml);
      return new Linter(config, none, new MemorySources(texts)).read().corpus();
    } catch (ConfigException | IOException refused) {
      throw new AssertionError(refused);
    }
  }

  /**
   * Holds a table against what becomes of its links in the document at {@code from}. Each row is a
   * link as it is written, an arrow, and where it leads.
   */
  void leads(String yaml, String from, String table) {
    List<String> written = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (String row : table.lines().toList()) {
      int arrow = row.indexOf(" -> ");
      written.add(row.substring(0, arrow).strip());
      expected.add(written.get(written.size() - 1) + " -> " + row.substring(arrow + 4));
    }
    StringBuilder text = new StringBuilder();
    for (String link : written) {
      text.append(link.contains("[") ? link : "[x](" + link + ")").append("\n\n");
    }
    Map<String, String> all = new LinkedHashMap<>(files);
    all.merge(from, text.toString(), (head, links) -> head + "\n" + links);
    Corpus corpus = corpus(yaml, all);
    List<Link> links = corpus.links().of(corpus.document(from).orElseThrow());
    List<String> found = new ArrayList<>();
    for (int i = 0; i < links.size(); i++) {
      found.add((i < written.size() ? written.get(i) : "?") + " -> " + end(links.get(i)));
    }
    assertEquals(String.join("\n", expected), String.join("\n", found));
  }

  static String end(Link link) {
    return end(link.resolution());
  }

  private static String end(Resolution resolution) {
    if (resolution instanceof Resolution.Found found) {
      return found.document().path() + found.definition().map(each -> " #" + each.id()).orElse("");
    }
    if (resolution instanceof Resolution.OtherFile other) {
      return "file " + other.path();
    }
    if (resolution instanceof Resolution.NoSuchFile missing) {
      return "no file " + missing.path();
    }
    if (resolution instanceof Resolution.NoSuchAnchor missing) {
      return "no #" + missing.fragment() + " in " + missing.document().path();
    }
    if (resolution instanceof Resolution.Misspelled misspelled) {
      return misspelled.spelling().name().toLowerCase() + ": " + end(misspelled.meant());
    }
    return resolution instanceof Resolution.External ? "elsewhere" : "unknown";
  }

  void handbook() {
    file("README.md", "# Handbook");
    file("guide/README.md", "# Guide", "## Begin here");
    file("guide/setup.md", "# Setup", "## First steps", "## Öl & Wachs");
    file("guide/my notes.md", "# Notes");
    file("guide/deep/part.md", "# Part");
    file("img/hive.txt", "no picture");
  }
}
