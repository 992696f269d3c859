package dev.entrylint.infer.reading;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.convention.AnchorScope;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.NoSuchAnchor;
import dev.entrylint.infer.draft.CorpusAccess;
import dev.entrylint.infer.draft.Draft;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * That a corpus is likely rendered otherwise than it is read: most of its links to ids, to files or
 * by labels lead nowhere, and would not if the files were one text, or had another renderer.
 *
 * @param advice says so, and what to do; one sentence without a full stop
 * @param sentence stands for all findings that would not be there
 * @param links where these links stand, by the path of their document
 */
public record ReadingAdvice(String advice, String sentence, Map<String, Set<Span>> links) {

  /** More documents than these take too long to be read several times unasked. */
  private static final int MOST = 500;

  private static final String JOINED =
      "{count} links in {files} files name ids of other files, and hold if all are rendered as one"
          + " text ('anchors: corpus')";

  private static final String SETTLED =
      "{count} links in {files} files lead nowhere as the files are read now, and would not under"
          + " what 'entrylint init' writes";

  /**
   * What speaks for another reading of {@code corpus}, whose configuration says how it is read.
   * That is only that its files are one text: that much is seen in the corpus itself.
   *
   * @param findings what was found in it
   */
  public static Optional<ReadingAdvice> ofConfigured(Corpus corpus, List<Finding> findings) {
    return corpus.hasOneRenderer()
            && findings.size() >= LinksToIds.LEAST
            && LinksToIds.of(corpus).areMostlyLost()
        ? joined(corpus, "say 'anchors: corpus'").filter(reading -> reading.settles(findings))
        : Optional.empty();
  }

  /**
   * What speaks for another reading of {@code corpus}, for which there is no configuration.
   *
   * @param findings what was found in it
   * @param config what is assumed
   * @param access the same corpus
   * @throws IOException if its files cannot be listed
   * @throws ConfigException if a draft is no configuration, which is a fault of this package
   */
  public static Optional<ReadingAdvice> ofAssumed(
      Corpus corpus, List<Finding> findings, Config config, CorpusAccess access)
      throws IOException, ConfigException {
    if (findings.size() < LinksToIds.LEAST) {
      return Optional.empty();
    }
    LostLinks now = LostLinks.of(corpus);
    if (!now.areMostlyLost()) {
      return Optional.empty();
    }
    Optional<ReadingAdvice> joined =
        now.ids().areMostlyLost()
            ? joined(corpus, "say 'anchors: corpus'; 'entrylint init' writes a configuration")
            : Optional.empty();
    Optional<ReadingAdvice> any = joined.isPresent() ? joined : tried(corpus, now, config, access);
    return any.filter(reading -> reading.settles(findings));
  }

  /** Whether so many of {@code findings} would not be there that it is worth a word. */
  private boolean settles(List<Finding> findings) {
    return findings.stream().filter(this::settles).count() >= LinksToIds.LEAST;
  }

  private boolean settles(Finding finding) {
    Set<Span> places = links.get(finding.path());
    return places != null && places.contains(finding.span());
  }

  /** The same findings, of which those that would not be there are grouped as one. */
  public List<Finding> grouped(List<Finding> findings) {
    List<Finding> grouped = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      grouped.add(settles(finding) ? grouped(finding) : finding);
    }
    return grouped;
  }

  /** What another reading does without is mended by that, and by no edit. */
  private Finding grouped(Finding finding) {
    Optional<String> one = finding.summary().map(own -> sentence);
    return finding.withMessage(finding.message(), one).withFixes(List.of());
  }

  // ---- all files are one text

  private static Optional<ReadingAdvice> joined(Corpus corpus, String advice) {
    if (corpus.conventions().anchors() == AnchorScope.CORPUS) {
      return Optional.empty();
    }
    int count = 0;
    int lost = 0;
    LinkGraph graph = new LinkGraph();
    for (Document document : corpus.documents()) {
      for (Link link : lostAlone(corpus, document)) {
        lost++;
        Optional<Document> home = home(corpus, link);
        if (home.isPresent()) {
          graph.add(document, home.get());
          count++;
        }
      }
    }
    // A copy of all, made of the files and lying among them, holds as many as it has.
    if (count < LinksToIds.LEAST || count * 3 <= lost || !graph.isWide()) {
      return Optional.empty();
    }
    Map<String, Set<Span>> links = new HashMap<>();
    for (Document document : corpus.documents()) {
      for (Link link : lostAlone(corpus, document)) {
        if (home(corpus, link).isPresent()) {
          add(links, document, link);
        }
      }
    }
    String said =
        new Evidence(count, lost, "links to an id alone that lead nowhere")
            + " name ids of other files; if all files are rendered as one text, "
            + advice;
    return Optional.of(new ReadingAdvice(said, JOINED, links));
  }

  /** The links of {@code document} to an id alone that lead nowhere. */
  private static List<Link> lostAlone(Corpus corpus, Document document) {
    List<Link> lost = corpus.links().of(document).leadingTo(NoSuchAnchor.class);
    return lost.isEmpty()
        ? lost
        : lost.stream().filter(link -> LinkCounts.isBare(link.reference())).toList();
  }

  /** Another document that defines the id that {@code lost} asks for. */
  private static Optional<Document> home(Corpus corpus, Link lost) {
    List<Definition> others =
        corpus.suggestions().otherDefinitions((NoSuchAnchor) lost.resolution());
    return others.isEmpty() ? Optional.empty() : Optional.of(others.get(0).document());
  }

  // ---- another renderer

  private static Optional<ReadingAdvice> tried(
      Corpus corpus, LostLinks now, Config config, CorpusAccess access)
      throws IOException, ConfigException {
    int least = Math.max(LinksToIds.LEAST, now.lost() / 4);
    if (corpus.documents().size() > MOST
        || new ReadingTrial(corpus, config, access).most(now) <= least) {
      return Optional.empty();
    }
    Draft draft = ReadingFinder.find(access);
    Corpus retried = draft.read();
    if (LostLinks.of(retried).held() - now.held() <= least) {
      return Optional.empty();
    }
    Map<String, Set<Span>> links = new HashMap<>();
    for (Document document : corpus.documents()) {
      Set<Span> settled = lost(corpus, document.path());
      settled.removeAll(lost(retried, document.path()));
      if (!settled.isEmpty()) {
        links.put(document.path(), settled);
      }
    }
    return Optional.of(new ReadingAdvice(advice(now, draft), SETTLED, links));
  }

  /** Where the links and labels stand in the document at {@code path} that lead nowhere. */
  private static Set<Span> lost(Corpus corpus, String path) {
    Set<Span> lost = new HashSet<>();
    Optional<Document> document = corpus.document(path);
    if (document.isPresent()) {
      corpus.links().undefinedLabels(document.get()).forEach(use -> lost.add(use.span()));
    }
    for (Link link : document.isPresent() ? corpus.links().of(document.get()) : List.<Link>of()) {
      if (LinkCounts.isLost(link.resolution())) {
        lost.add(link.reference().place());
      }
    }
    return lost;
  }

  private static String advice(LostLinks now, Draft draft) {
    StringBuilder advice = new StringBuilder();
    advice.append(now.sentence());
    advice.append(" as the files are read now; 'entrylint init' writes what suits");
    advice.append(" them better");
    for (String key : List.of("dialect", "anchors")) {
      draft.find(key).ifPresent(setting -> append(setting, advice));
    }
    return advice.toString();
  }

  private static void append(Setting setting, StringBuilder advice) {
    if (setting.value() instanceof Setting.Line line) {
      advice.append(", '").append(setting.key()).append(": ").append(line.yaml().text());
      advice.append("' (").append(setting.because()).append(')');
    }
  }

  private static void add(Map<String, Set<Span>> links, Document document, Link link) {
    links.computeIfAbsent(document.path(), path -> new HashSet<>()).add(link.reference().place());
  }
}
