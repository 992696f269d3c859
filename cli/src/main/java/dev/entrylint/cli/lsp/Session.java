package dev.entrylint.cli.lsp;

import dev.entrylint.base.Printable;
import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.CorpusRoot;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.cli.lsp.root.Roots;
import dev.entrylint.cli.lsp.root.Roots.Owned;
import dev.entrylint.cli.lsp.root.ServerSettings;
import dev.entrylint.cli.lsp.root.Spot;
import dev.entrylint.cli.lsp.root.Turn;
import dev.entrylint.cli.lsp.text.OpenText;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

/** What there is from the first request of an editor to its last. Safe for several threads. */
final class Session implements AutoCloseable {

  private final ServerSettings settings;
  private final LanguageClient client;
  private final ClientFeatures features;
  private final Roots roots;
  private final ExecutorService pool;
  private final Map<CorpusRoot, ReadingProgress> reading = new ConcurrentHashMap<>();
  private final AtomicInteger progresses = new AtomicInteger();

  Session(ServerSettings settings, LanguageClient client, ClientFeatures features) {
    this.settings = settings;
    this.client = client;
    this.features = features;
    roots = new Roots(settings, features.unit(), this::hear);
    pool =
        Executors.newFixedThreadPool(
            Math.max(2, Runtime.getRuntime().availableProcessors()),
            work -> {
              Thread thread = new Thread(work, "entrylint requests");
              thread.setDaemon(true);
              return thread;
            });
  }

  ServerSettings settings() {
    return settings;
  }

  LanguageClient client() {
    return client;
  }

  ClientFeatures features() {
    return features;
  }

  Roots roots() {
    return roots;
  }

  /** Shows how far the first reading of a corpus is. */
  private void hear(CorpusRoot root) {
    if (features.showsProgress() && !root.place().alone()) {
      Path name = root.place().folder().getFileName();
      ReadingProgress progress =
          new ReadingProgress(
              client,
              "entrylint/" + progresses.incrementAndGet(),
              name == null ? "/" : Printable.line(name.toString()));
      reading.put(root, progress);
      progress.begin();
      root.listen(progress);
    }
  }

  /** Says that {@code root} was read. */
  void read(CorpusRoot root) {
    ReadingProgress progress = reading.remove(root);
    if (progress != null) {
      progress.end();
    }
  }

  /** Says that of all corpora there are only {@code roots}: nobody reads another. */
  void only(Set<CorpusRoot> roots) {
    for (CorpusRoot each : reading.keySet()) {
      if (!roots.contains(each)) {
        read(each);
      }
    }
  }

  /** All corpora as they are now. */
  List<Turn> turns() {
    return roots.all().stream().map(CorpusRoot::turn).toList();
  }

  /** Answers in its own time; whoever asked may take that back. */
  <T> CompletableFuture<T> answer(Supplier<T> answer) {
    return CompletableFutures.computeAsync(
        pool,
        cancelled -> {
          cancelled.checkCanceled();
          try {
            return answer.get();
          } catch (CancellationException newer) {
            cancelled.checkCanceled();
            throw new ResponseErrorException(
                new ResponseError(ResponseErrorCode.ContentModified, "it has changed since", null));
          }
        });
  }

  /**
   * Answers from the corpus that {@code uri} belongs to, as it is when the request comes.
   *
   * @param nothing the answer for what belongs to none, or where none can be read
   */
  <T> CompletableFuture<T> inCorpus(String uri, T nothing, BiFunction<Moment, String, T> answer) {
    return inTurn(
        uri,
        nothing,
        (owned, turn) ->
            turn.moment().map(moment -> answer.apply(moment, owned.path())).orElse(nothing));
  }

  /** The same where it may be that nothing can be read. */
  <T> CompletableFuture<T> inTurn(String uri, T nothing, BiFunction<Owned, Turn, T> answer) {
    Optional<Owned> owned = roots.owner(uri);
    if (owned.isEmpty()) {
      return CompletableFuture.completedFuture(nothing);
    }
    Turn turn = owned.get().root().turn();
    Optional<OpenText> text = roots.open(uri);
    return answer(() -> answered(owned.get(), turn, uri, text, answer));
  }

  /**
   * Answers from {@code turn}; if something else has changed before that was read, from what there
   * is then: of the same text the answer is still wanted.
   */
  private <T> T answered(
      Owned owned,
      Turn turn,
      String uri,
      Optional<OpenText> text,
      BiFunction<Owned, Turn, T> answer) {
    Turn current = turn;
    while (true) {
      try {
        return answer.apply(owned, current);
      } catch (CancellationException newer) {
        Turn next = owned.root().turn();
        if (next == current || !roots.open(uri).equals(text)) {
          throw newer;
        }
        current = next;
      }
    }
  }

  /** The same from the document that {@code uri} means; nothing if it is none. */
  <T> CompletableFuture<T> inDocument(String uri, T nothing, Function<Spot, T> answer) {
    return inCorpus(
        uri,
        nothing,
        (moment, path) -> {
          Optional<Spot> spot = spot(moment, path);
          return spot.isPresent() ? answer.apply(spot.get()) : nothing;
        });
  }

  private static Optional<Spot> spot(Moment moment, String path) {
    return moment
        .document(path)
        .map(document -> new Spot(moment, path, document, moment.places(document)));
  }

  /** Has the editor ask again for what depends on the whole corpus. */
  void refresh() {
    if (features.pullsDiagnostics() && features.refreshesDiagnostics()) {
      client.refreshDiagnostics();
    }
    if (features.refreshesLenses()) {
      client.refreshCodeLenses();
    }
  }

  /** Says {@code sentence} to whoever sits at the editor. */
  void tell(String sentence) {
    client.showMessage(new MessageParams(MessageType.Info, "entrylint: " + sentence));
  }

  /** Says what of our own went wrong. */
  void fault(String what, Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    client.logMessage(
        new MessageParams(MessageType.Error, "internal error: " + what + "\n" + trace));
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
