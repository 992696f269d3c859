package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.convention.Conventions;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Position;
import dev.entrylint.model.Span;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.report.FindingGroups.Group;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingGroupsTest {

  private static final Optional<String> LONELY = Optional.empty();
  private static final Optional<String> CROWD =
      Optional.of("{subject} comes {count} times in {files} files");

  private final List<Finding> findings = new ArrayList<>();

  private void add(Optional<String> sentence, Severity severity, String path, String subject) {
    Position place = new Position(findings.size() + 1, 1);
    findings.add(
        Finding.of("crowd", severity, path, subject, "is there")
            .at(Span.at(0), place, place)
            .withSummary(sentence));
  }

  private FindingGroups groups() {
    Corpus corpus =
        Corpus.of(
            List.of(),
            Renderers.dialect("github").orElseThrow(),
            Conventions.NONE,
            new MemorySources(Map.of()));
    return FindingGroups.of(new Result(corpus, findings, 0));
  }

  @Test
  void fiveOfOneSubjectAreOneSentenceWithTheFirstPlaces() {
    for (String path : new String[] {"a", "a", "b", "c", "c"}) {
      add(CROWD, Severity.ERROR, path, "#x");
    }
    FindingGroups groups = groups();
    assertEquals(List.of(), groups.single());
    Group group = groups.groups().get(0);
    assertEquals("#x comes 5 times in 3 files", group.sentence());
    assertEquals(List.of("a:1:1", "a:2:1", "b:3:1", "… and 2 more"), group.places());
  }

  @Test
  void fourAreToldOneByOne() {
    for (int i = 0; i < 4; i++) {
      add(CROWD, Severity.ERROR, "a", "#x");
    }
    assertEquals(findings, groups().single());
  }

  @Test
  void otherSubjectsSeveritiesAndSentencesAreNotMixedIn() {
    for (int i = 0; i < 4; i++) {
      add(CROWD, Severity.ERROR, "a", "#x");
    }
    add(Optional.of("{subject} again"), Severity.ERROR, "a", "#x");
    add(CROWD, Severity.ERROR, "a", "#y");
    add(CROWD, Severity.WARNING, "a", "#x");
    assertEquals(findings, groups().single());
  }

  @Test
  void aSentenceThatNamesNoSubjectSpeaksOfAll() {
    for (int i = 0; i < 5; i++) {
      add(Optional.of("{count} come in {files} files"), Severity.ERROR, "a" + i, "#x" + i);
    }
    Group group = groups().groups().get(0);
    assertEquals("5 come in 5 files", group.sentence());
    assertEquals("", group.subject());
  }

  @Test
  void findingsWithoutASentenceAreToldOneByOne() {
    for (int i = 0; i < 9; i++) {
      add(LONELY, Severity.ERROR, "a", "#x");
    }
    assertEquals(findings, groups().single());
  }

  @Test
  void theGreatestNumberComesLast() {
    for (int i = 0; i < 11; i++) {
      add(CROWD, Severity.ERROR, "a", i % 2 == 0 ? "#six" : "#five");
    }
    assertEquals(List.of("#five", "#six"), groups().groups().stream().map(Group::subject).toList());
  }

  @Test
  void aSubjectThatLooksLikeAFieldIsItself() {
    for (int i = 0; i < 5; i++) {
      add(CROWD, Severity.ERROR, "a", "{count} {files} files");
    }
    assertEquals(
        "{count} {files} files comes 5 times in 1 file", groups().groups().get(0).sentence());
  }
}
