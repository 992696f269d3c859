package dev.entrylint.corpus.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.convention.EndMark;
import dev.entrylint.convention.Kind;
import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Dialect;
import dev.entrylint.parse.extract.Extractor;
import dev.entrylint.parse.extract.Readers;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Overrides that change kinds and relations for some documents. */
class DeviationTest {

  private static final String CONFIG =
      """
      kinds:
        term:
          recognise: {level: 2}
          sections: [{name: see-also, title: Related, min: 0}]
        part: {recognise: {level: 3, title: ^C, parent: term}}
      relations:
        see-also: {section: see-also, sorted: {locale: en}}
      overrides:
        - paths: de/**
          kinds:
            term: {level: 2, sections: [{name: see-also, title: Verwandt, min: 0}]}
            part: ~
            page: {recognise: {}}
          relations: {see-also: {sorted: {locale: de}, mutual: false}}
        - paths: "**/old.md"
          kinds: {term: {end: thematic-break}}
      """;

  private static Corpus corpus(String... pathsAndTexts) throws ConfigException {
    ConfigLoader loader =
        new ConfigLoader(RuleRegistry.of(), DeviationTest.class.getClassLoader(), Set.of("github"));
    Config config = loader.parse(CONFIG, Path.of("").toAbsolutePath());
    Dialect dialect = Renderers.dialect("github").orElseThrow();
    Extractor extractor = new Extractor(Readers.named("scanner").orElseThrow(), dialect);
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      documents.add(extractor.extract(SourceFile.of(pathsAndTexts[i], pathsAndTexts[i + 1])));
    }
    return Corpus.of(documents, dialect, config.conventions(), new MemorySources(Map.of()));
  }

  private static List<String> entries(String path) throws ConfigException {
    return corpus(path, "# A\n\n## B\n\n### C\n").entries().all().stream()
        .map(entry -> entry.kind() + " " + entry.title())
        .toList();
  }

  @Test
  void kindsAreAddedAndTakenAway() throws ConfigException {
    assertEquals(List.of("term B", "part C"), entries("en/a.md"));
    assertEquals(List.of("page A", "term B"), entries("de/a.md"));
  }

  @Test
  void aKindIsLaidOverThatOfAllDocuments() throws ConfigException {
    Kind german = EntryConventions.kind(corpus("de/a.md", "## B\n").entries().all().get(1));
    assertEquals(2, german.recognition().level().orElseThrow());
    assertEquals(2, german.level().orElseThrow());
    assertEquals("Verwandt", german.sections().get(0).titles().get(0).title().toString());
  }

  @Test
  void ofTwoOverridesThatNameAKindTheLaterOneIsRight() throws ConfigException {
    Kind both = EntryConventions.kind(corpus("de/old.md", "## B\n").entries().all().get(1));
    assertEquals(EndMark.THEMATIC_BREAK, both.end().orElseThrow());
    assertEquals("Related", both.sections().get(0).titles().get(0).title().toString());
  }

  @Test
  void listsOfOneRelationAreOfTheirOwnDocumentsConvention() throws ConfigException {
    String english = "## B\n\n### Related\n\n[D](../de/d.md#d)\n";
    String german = "## D\n\n### Verwandt\n\n[B](../en/b.md#b)\n";
    Corpus corpus = corpus("en/b.md", english, "de/d.md", german);
    List<Relation> relations = new ArrayList<>();
    for (Document document : corpus.documents()) {
      corpus
          .relations()
          .lists(document)
          .forEach(list -> relations.add(RelationConventions.of(list)));
    }
    assertEquals(
        List.of("true en", "false de"),
        relations.stream()
            .map(each -> each.mutual() + " " + each.sorting().get().locale().get())
            .toList());
    Entry b = corpus.entries().of(corpus.documents().get(0)).get(0);
    Entry d = corpus.entries().of(corpus.documents().get(1)).get(1);
    assertEquals(true, corpus.relationIndex().statement(relations.get(0), d, b).isPresent());
    assertEquals(true, corpus.relationIndex().statement(relations.get(1), b, d).isPresent());
  }
}
