package dev.entrylint.cli.lsp.root;

import dev.entrylint.base.Lazy;
import dev.entrylint.cli.lsp.text.OpenText;
import dev.entrylint.cli.lsp.text.PositionUnit;
import dev.entrylint.cli.lsp.text.TextPlaces;
import dev.entrylint.config.Config;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Document;
import dev.entrylint.model.SourceFile;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A corpus between two changes: what requests are answered from. All is made when it is first asked
 * for. Safe for several threads.
 */
public final class Moment {

  private final CorpusRoot root;
  private final Snapshot snapshot;
  private final Map<String, OpenText> open;
  private final PositionUnit unit;
  private final KnownBefore known;
  private final Lazy<Check> check;
  private final Turn turn;

  Moment(
      CorpusRoot root,
      Turn turn,
      Snapshot snapshot,
      Map<String, OpenText> open,
      PositionUnit unit,
      KnownBefore known,
      Checking checking) {
    this.root = root;
    this.turn = turn;
    this.snapshot = snapshot;
    this.open = Map.copyOf(open);
    this.unit = unit;
    this.known = known;
    check = new Lazy<>(() -> checking.check(snapshot, known));
  }

  /** How a corpus is checked. */
  interface Checking {
    Check check(Snapshot snapshot, KnownBefore known);
  }

  /** The root of the corpus. */
  public CorpusRoot root() {
    return root;
  }

  /** The corpus, its files and its configuration. */
  public Snapshot snapshot() {
    return snapshot;
  }

  /** The configuration that holds. */
  public Config config() {
    return snapshot.project().config();
  }

  /** The corpus as the first renderer of each document sees it. */
  public Corpus corpus() {
    return snapshot.corpus();
  }

  /** The files, with what is open laid over them. */
  public Sources sources() {
    return snapshot.sources();
  }

  /** What is known of old, and not reported. */
  public KnownBefore known() {
    return known;
  }

  /** Reads configurations, and has the rules. */
  public ConfigLoader configs() {
    return root.settings().configs();
  }

  /** What the rules say of it, which is not known before. */
  public Check check() {
    return check.get();
  }

  /**
   * What is found, and not known before, in the file at {@code path}; in order. Of a document no
   * other is looked at that this does not take.
   */
  public List<Finding> findings(String path) {
    boolean alone = config().published().isEmpty() && corpus().document(path).isPresent();
    if (check.made().isEmpty() && alone) {
      return known.notListed(snapshot.checkOnly(Set.of(path)), snapshot);
    }
    List<Finding> found = new ArrayList<>();
    for (Finding each : check().result().findings()) {
      if (each.path().equals(path)) {
        found.add(each);
      }
    }
    return found;
  }

  /** The document at {@code path}, seen from the root, if that is one. */
  public Optional<Document> document(String path) {
    Optional<Document> found = corpus().document(path);
    return found.isPresent()
        ? found
        : sources().behindLinks(path).flatMap(real -> corpus().document(real));
  }

  /** What an editor has open of the file at {@code path}. */
  public Optional<OpenText> open(String path) {
    return Optional.ofNullable(open.get(path));
  }

  /** The paths of all files that are open. */
  public Iterable<String> openPaths() {
    return open.keySet();
  }

  /** What an editor calls the file at {@code path}. */
  public String uri(String path) {
    OpenText text = open.get(path);
    return text == null ? root.uri(path) : text.uri();
  }

  /** The places in {@code document}. */
  public TextPlaces places(Document document) {
    boolean editing = open.containsKey(document.path());
    return TextPlaces.of(document.lines(), () -> snapshot.text(document), unit, !editing);
  }

  /**
   * The places in any file of the corpus.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  public TextPlaces places(String path) {
    Optional<Document> document = corpus().document(path);
    if (document.isPresent()) {
      return places(document.get());
    }
    try {
      String text = new SourceFile(path, sources().bytes(path)).text();
      return TextPlaces.of(text, unit, !open.containsKey(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether there is a newer one, and nobody needs what is still to be found of this. */
  public boolean isOutdated() {
    return turn.isOutdated();
  }
}
