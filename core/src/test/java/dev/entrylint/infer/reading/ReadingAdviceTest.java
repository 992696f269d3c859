package dev.entrylint.infer.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.infer.draft.MemoryCorpusAccess;
import dev.entrylint.model.Document;
import dev.entrylint.model.Position;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Small corpora that are read as they are not rendered, and some that are. */
class ReadingAdviceTest {

  private final Map<String, String> files = new LinkedHashMap<>();

  private void file(String path, String... lines) {
    files.put(path, String.join("\n", lines) + "\n");
  }

  private Corpus read(String configuration) throws Exception {
    return new MemoryCorpusAccess(files).read(configuration);
  }

  private String configured(String configuration) throws Exception {
    Corpus corpus = read(configuration);
    return ofConfigured(corpus, findings(corpus)).map(ReadingAdvice::advice).orElse("");
  }

  private Optional<ReadingAdvice> ofConfigured(Corpus corpus, List<Finding> findings) {
    return ReadingAdvice.ofConfigured(corpus, new MemoryCorpusAccess(files).assumed(""))
        .filter(advice -> advice.settles(findings));
  }

  private Optional<ReadingAdvice> assumed() throws Exception {
    Corpus corpus = read("dialect: github");
    MemoryCorpusAccess access = new MemoryCorpusAccess(files);
    return ReadingAdvice.ofAssumed(corpus, access.assumed(""), access)
        .filter(advice -> advice.settles(findings(corpus)));
  }

  /** One for each link that leads nowhere, as a rule reports them. */
  private static List<Finding> findings(Corpus corpus) {
    List<Finding> findings = new ArrayList<>();
    Position nowhere = new Position(1, 1);
    for (Document document : corpus.documents()) {
      for (Link link : corpus.links().of(document)) {
        if (LinkCounts.isLost(link.resolution())) {
          findings.add(
              Finding.of(
                      "lost-link",
                      Severity.ERROR,
                      document.path(),
                      link.reference().target(),
                      "it leads nowhere")
                  .at(link.reference().place(), nowhere, nowhere)
                  .withSummary(Optional.of("{subject} leads nowhere")));
        }
      }
    }
    return findings;
  }

  /** Ten bees that name three others each by an id alone, with {@code list} behind the heading. */
  private void hive(String list) {
    for (int i = 0; i < 10; i++) {
      file(
          "bee" + i + ".md",
          "# Bee" + i + list.replace("?", "" + i),
          "",
          "[a](#bee%d) [b](#bee%d) [c](#bee%d)"
              .formatted((i + 1) % 10, (i + 2) % 10, (i + 3) % 10));
    }
  }

  @Test
  void idsOfOtherFilesSpeakForOneText() throws Exception {
    hive("");
    assertEquals(
        "all 30 links to an id alone that lead nowhere name ids of other files; if all files are rendered as one"
            + " text, say 'anchors: corpus'",
        configured("dialect: github"));
    assertEquals(
        "all 30 links to an id alone that lead nowhere name ids of other files; if all files are rendered as one"
            + " text, say 'anchors: corpus'; 'entrylint init' writes a configuration",
        assumed().orElseThrow().advice());
  }

  @Test
  void filesThatAreOneTextAlreadyAreLeftAlone() throws Exception {
    hive("");
    assertEquals("", configured("{dialect: github, anchors: corpus}"));
  }

  @Test
  void linksThatMostlyHoldSpeakForWhatIs() throws Exception {
    hive("");
    file("long.md", "# Long", "", "[x](#long) ".repeat(40));
    assertEquals("", configured("dialect: github"));
  }

  @Test
  void fewAreMendedOneByOne() throws Exception {
    hive("");
    files.keySet().removeIf(path -> path.compareTo("bee5.md") > 0);
    assertEquals("", configured("dialect: github"));
  }

  @Test
  void pagesOfATranslationAreNoOneText() throws Exception {
    for (int i = 0; i < 10; i++) {
      file("en/page" + i + ".md", "# Bee" + i, "", "## Wax" + i, "", "## Smoke" + i);
      file(
          "de/page" + i + ".md",
          "# Biene" + i,
          "",
          "[a](#bee%d) [b](#wax%d) [c](#smoke%d)".formatted(i, i, i));
    }
    assertEquals("", configured("dialect: github"));
    assertEquals(Optional.empty(), assumed());
  }

  @Test
  void idsThatAreTakenForTextSpeakForAnotherRenderer() throws Exception {
    hive(" {#bee? .term}");
    file("Makefile", "all: ; pandoc *.md");
    ReadingAdvice advice = assumed().orElseThrow();
    assertEquals(
        "all 30 links to ids lead nowhere as the files are read now; 'entrylint init' writes what"
            + " suits them better, 'dialect: pandoc' (Makefile calls it; all 30 links into the"
            + " corpus hold), 'anchors: corpus' (all 30 links to an id alone lead into another file)",
        advice.advice());
    assertEquals(10, advice.links().size());
  }

  @Test
  void whatIsLostInEachReadingIsNotSettledByAny() throws Exception {
    hive(" {#bee? .term}");
    file("Makefile", "all: ; pandoc *.md");
    file("bee0.md", "# Bee0 {#bee0 .term}", "", "[a](#bee1) [b](#bee2) [c](#wasp)");
    assertEquals(2, assumed().orElseThrow().links().get("bee0.md").size());
  }

  @Test
  void whatNoRuleReportsIsNotAdvisedEither() throws Exception {
    hive("");
    assertEquals(Optional.empty(), ofConfigured(read("dialect: github"), List.of()));
  }

  @Test
  void whatItSettlesIsGroupedAsOne() throws Exception {
    hive("");
    file("wasp.md", "# Wasp", "", "[x](#fly)");
    Corpus corpus = read("dialect: github");
    List<Finding> findings = findings(corpus);
    ReadingAdvice advice = ofConfigured(corpus, findings).orElseThrow();
    long settled =
        advice.grouped(findings).stream()
            .filter(each -> each.summary().equals(Optional.of(advice.sentence())))
            .count();
    assertEquals(30, settled);
    assertEquals(31, advice.grouped(findings).size());
  }

  @Test
  void linksThatHoldNowhereSpeakForNothing() throws Exception {
    for (int i = 0; i < 10; i++) {
      file("bee" + i + ".md", "# Bee" + i, "", "[a](#wasp) [b](#hornet) [c](#fly)");
    }
    assertEquals(Optional.empty(), assumed());
  }

  @Test
  void linksThatNameTheirOwnFileSpeakNeitherForNorAgainstOneText() throws Exception {
    hive("");
    for (int i = 0; i < 10; i++) {
      String own = "[n](bee%d.md#wasp) ".formatted(i).repeat(12);
      files.compute("bee" + i + ".md", (path, text) -> text + own + "\n");
    }
    assertEquals(
        "all 30 links to an id alone that lead nowhere name ids of other files; if all files are rendered as one"
            + " text, say 'anchors: corpus'",
        configured("dialect: github"));
  }

  @Test
  void fewLinksToAnIdAloneAreNotOutnumberedByThoseThatNameTheirOwnFile() throws Exception {
    for (int i = 0; i < 40; i++) {
      file(
          "bee" + i + ".md",
          "# Bee" + i,
          "",
          "[a](#bee%d) [b](bee%d.md#bee%d) [c](bee%d.md#bee%d)"
              .formatted((i + 1) % 40, i, (i + 2) % 40, i, (i + 3) % 40),
          "[x](#wasp%d) [y](#hornet%d) [z](#fly%d)".formatted(i, i, i));
    }
    assertEquals("", configured("dialect: github"));
  }

  /** Ten pages of a site, of which each links three others. */
  private void site(String link) {
    file("hive/_index.md", "# Hive");
    for (int i = 0; i < 10; i++) {
      String links = link + " " + link + " " + link;
      file(
          "hive/bee" + i + ".md",
          "# Bee" + i,
          "",
          links.formatted((i + 1) % 10, (i + 2) % 10, (i + 3) % 10));
    }
  }

  @Test
  void addressesOfPagesSpeakForTheRendererThatGivesThem() throws Exception {
    site("[a](../bee%d/)");
    assertEquals(
        "all 30 links to files lead nowhere as the files are read now; 'entrylint init' writes what"
            + " suits them better, 'dialect: hugo' (there are files _index.md; all 30 links into the"
            + " corpus hold)",
        assumed().orElseThrow().advice());
  }

  @Test
  void filesThatNoRendererFindsAreNotReadAnew() throws Exception {
    site("[a](../wasp%d/)");
    Corpus corpus = read("dialect: github");
    MemoryCorpusAccess access = new MemoryCorpusAccess(files);
    ReadingTrial trial = new ReadingTrial(corpus, access.assumed(""), access);
    assertEquals(0, trial.most(LostLinks.of(corpus)));
    assertEquals(Optional.empty(), assumed());
  }
}
