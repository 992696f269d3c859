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
 * @param setting what would be set, as a line of a configuration
 * @param reading what the corpus would be read by
 * @param links where these links stand, by the path of their document
 */
public record ReadingAdvice(
    String advice, String sentence, String setting, Config reading, Map<String, Set<Span>> links) {

  /** More documents than these take too long to be read several times unasked. */
  private static final int MOST = 500;

  /** The keys that say how files are read. */
  private static final List<String> READING = List.of("dialect", "anchors");

  private static final String ONE_TEXT = "'anchors: corpus'";

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
   * @param config by which it is read
   */
  public static Optional<ReadingAdvice> ofConfigured(Corpus corpus, Config config) {
    return corpus.hasOneRenderer() && LinksToIds.of(corpus).areMostlyLost()
        ? joined(corpus, config, "say " + ONE_TEXT)
        : Optional.empty();
  }

  /**
   * What speaks for another reading of {@code corpus}, for which there is no configuration.
   *
   * @param config what is assumed
   * @param access the same corpus
   * @throws IOException if its files cannot be listed
   * @throws ConfigException if a draft is no configuration, which is a fault of this package
   */
  public static Optional<ReadingAdvice> ofAssumed(Corpus corpus, Config config, CorpusAccess access)
      throws IOException, ConfigException {
    LostLinks now = LostLinks.of(corpus);
    if (!now.areMostlyLost()) {
      return Optional.empty();
    }
    Optional<ReadingAdvice> joined =
        now.ids().areMostlyLost()
            ? joined(
                corpus, config, "say " + ONE_TEXT + "; 'entrylint init' writes a configuration")
            : Optional.empty();
    return joined.isPresent() ? joined : tried(corpus, now, config, access);
  }

  /** Whether there are so many findings that another reading may be worth a word. */
  public static boolean mayBeAsked(List<Finding> findings) {
    return findings.size() >= LinksToIds.LEAST;
  }

  /** Whether so many of {@code findings} would not be there that it is worth a word. */
  public boolean settles(List<Finding> findings) {
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

  private static Optional<ReadingAdvice> joined(Corpus corpus, Config config, String advice) {
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
    return Optional.of(
        new ReadingAdvice(said, JOINED, ONE_TEXT, config.with(AnchorScope.CORPUS), links));
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
    return Optional.of(
        new ReadingAdvice(
            advice(now, draft), SETTLED, setting(draft), access.draft(draft.text()), links));
  }

  /** What a draft says of how the files are read, so far as it is said in a line. */
  private static String setting(Draft draft) {
    List<String> lines = new ArrayList<>();
    for (String key : READING) {
      draft.find(key).flatMap(ReadingAdvice::line).ifPresent(lines::add);
    }
    return lines.isEmpty() ? "what 'entrylint init' writes" : String.join(" and ", lines);
  }

  /** Where the links and labels stand in the document at {@code path} that lead nowhere. */
  public static Set<Span> lost(Corpus corpus, String path) {
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
    for (String key : READING) {
      Optional<Setting> setting = draft.find(key);
      setting
          .flatMap(ReadingAdvice::line)
          .ifPresent(
              line ->
                  advice
                      .append(", ")
                      .append(line)
                      .append(" (")
                      .append(setting.get().because())
                      .append(')'));
    }
    return advice.toString();
  }

  private static Optional<String> line(Setting setting) {
    return setting.value() instanceof Setting.Line line
        ? Optional.of("'" + setting.key() + ": " + line.yaml().text() + "'")
        : Optional.empty();
  }

  private static void add(Map<String, Set<Span>> links, Document document, Link link) {
    links.computeIfAbsent(document.path(), path -> new HashSet<>()).add(link.reference().place());
  }
}
