package dev.entrylint.cli.lsp;

import dev.entrylint.cli.lsp.report.DiagnosticMaker;
import dev.entrylint.cli.lsp.report.DiagnosticStore;
import dev.entrylint.cli.lsp.report.KnownDiagnostics;
import dev.entrylint.cli.lsp.root.CorpusRoot;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.cli.lsp.root.Turn;
import dev.entrylint.cli.lsp.text.PositionUnit;
import dev.entrylint.rule.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;

/**
 * Checks all corpora again after each change, on a thread of its own: what is open first, then the
 * rest. A newer change ends what is not needed any more. Editors that do not ask for diagnostics
 * are sent them.
 */
final class Analysis implements AutoCloseable {

  /** For how long nothing must change before a check begins, in milliseconds. */
  private static final long QUIET = 15;

  private final Session session;
  private final DiagnosticStore store = new DiagnosticStore();
  private final WorkspacePulls pulls;
  private final Publisher publisher;
  private final Thread thread;
  private final Set<String> advised = new HashSet<>();

  /** By corpora, of which those that are gone are dropped. */
  private final Map<CorpusRoot, KnownDiagnostics> made = new HashMap<>();

  private boolean changed;
  private boolean ended;

  Analysis(Session session) {
    this.session = session;
    pulls = new WorkspacePulls(session, store);
    publisher = new Publisher(session, store, pulls);
    thread = new Thread(this::run, "entrylint analysis");
    thread.setDaemon(true);
  }

  /** Begins. */
  void start() {
    thread.start();
  }

  /** What was found last. */
  DiagnosticStore store() {
    return store;
  }

  /** The requests for the diagnostics of the workspace. */
  WorkspacePulls pulls() {
    return pulls;
  }

  /** Says that something changed. */
  synchronized void changed() {
    changed = true;
    pulls.changed();
    notifyAll();
  }

  /** Sends diagnostics. */
  Publisher publisher() {
    return publisher;
  }

  private void run() {
    try {
      while (awaitChange()) {
        check();
      }
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean awaitChange() throws InterruptedException {
    while (!changed && !ended) {
      wait();
    }
    while (changed && !ended) {
      changed = false;
      wait(QUIET); // what is typed fast counts as one
    }
    return !ended;
  }

  private synchronized boolean isStale() {
    return changed || ended;
  }

  private void check() {
    try {
      Map<CorpusRoot, Turn> turns = new LinkedHashMap<>();
      session.roots().all().forEach(root -> turns.put(root, root.turn()));
      session.only(turns.keySet());
      if (!session.features().pullsDiagnostics()) {
        for (Map.Entry<CorpusRoot, Turn> each : turns.entrySet()) {
          each.getValue().moment().ifPresent(this::publishOpen);
        }
      }
      made.keySet().retainAll(turns.keySet());
      Map<String, List<Diagnostic>> all = new HashMap<>();
      for (Map.Entry<CorpusRoot, Turn> each : turns.entrySet()) {
        add(each.getKey(), each.getValue(), all);
        session.read(each.getKey());
        if (isStale()) {
          return;
        }
      }
      List<String> changed = store.replace(all);
      Map<String, Integer> versions = new HashMap<>();
      for (Turn each : turns.values()) {
        each.moment().ifPresent(moment -> versions.putAll(versions(moment)));
      }
      publisher.publish(changed, versions);
      checked();
      if (!changed.isEmpty()) {
        session.refresh();
      }
    } catch (CancellationException newer) {
      // The next check is of what came since.
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      session.fault("a check failed", fault);
      pulls.failed();
    }
  }

  private synchronized void checked() {
    if (!changed) {
      pulls.checked();
    }
  }

  /** What is wrong with the configuration. */
  private static List<String> problems(Turn turn) {
    List<String> all = new ArrayList<>(turn.problems());
    turn.moment().ifPresent(moment -> all.addAll(moment.problems()));
    return all;
  }

  /** What is found in the file at {@code path} of {@code root}. */
  DiagnosticStore.Known found(CorpusRoot root, Turn turn, String path) {
    String uri = session.roots().shown(root.uri(path));
    List<Diagnostic> all = new ArrayList<>();
    DiagnosticMaker.ofProblems(root, problems(turn))
        .forEach(
            (each, problems) -> {
              if (session.roots().shown(each).equals(uri)) {
                all.addAll(problems);
              }
            });
    turn.moment()
        .ifPresent(
            moment ->
                all.addAll(
                    new DiagnosticMaker(moment, session.features()).of(moment.findings(path))));
    return store.put(uri, all);
  }

  /** Sends what is found in documents that are open, before the rest is looked at. */
  private void publishOpen(Moment moment) {
    for (String path : moment.openPaths()) {
      if (session.roots().owns(moment.root(), path)) {
        List<Diagnostic> found =
            new DiagnosticMaker(moment, session.features()).of(moment.findings(path));
        String uri = moment.uri(path);
        store.put(uri, found);
        publisher.publish(List.of(uri), versions(moment));
      }
    }
  }

  /** The versions of the documents that belong to the corpus and are open, by their addresses. */
  private Map<String, Integer> versions(Moment moment) {
    Map<String, Integer> versions = new HashMap<>();
    for (String path : moment.openPaths()) {
      if (session.roots().owns(moment.root(), path)) {
        moment.open(path).ifPresent(text -> versions.put(text.uri(), text.version()));
      }
    }
    return versions;
  }

  private void add(CorpusRoot root, Turn turn, Map<String, List<Diagnostic>> all) {
    DiagnosticMaker.ofProblems(root, problems(turn))
        .forEach(
            (uri, problems) -> {
              String known = session.roots().shown(uri);
              all.computeIfAbsent(known, key -> new ArrayList<>()).addAll(problems);
            });
    Optional<Moment> current = turn.moment();
    if (current.isEmpty()) {
      return;
    }
    Moment moment = current.get();
    Map<String, List<Finding>> byPath = new LinkedHashMap<>();
    for (Finding each : moment.check().result().findings()) {
      byPath.computeIfAbsent(each.path(), key -> new ArrayList<>()).add(each);
    }
    DiagnosticMaker maker = new DiagnosticMaker(moment, session.features());
    // In other units the letters of a line count, which may be others before the same finding.
    boolean same = session.features().unit() == PositionUnit.UTF_16;
    KnownDiagnostics known =
        same ? made.computeIfAbsent(root, key -> new KnownDiagnostics()) : new KnownDiagnostics();
    known.begin();
    byPath.forEach(
        (path, findings) -> {
          boolean shown = root.place().whole() || moment.open(path).isPresent();
          if (shown && session.roots().owns(root, path)) {
            all.computeIfAbsent(moment.uri(path), key -> new ArrayList<>())
                .addAll(known.of(path, findings, maker));
          }
        });
    advise(moment);
  }

  /** Says once what a check would say of the corpus as a whole. */
  private void advise(Moment moment) {
    List<String> sentences = new ArrayList<>();
    moment.check().advice().ifPresent(sentences::add);
    for (String each : sentences) {
      if (advised.add(moment.root().place() + each)) {
        session.client().showMessage(new MessageParams(MessageType.Info, "entrylint: " + each));
      }
    }
    for (String each : moment.check().notes()) {
      if (advised.add(moment.root().place() + each)) {
        session.client().logMessage(new MessageParams(MessageType.Info, each));
      }
    }
  }

  @Override
  public void close() {
    synchronized (this) {
      ended = true;
      notifyAll();
    }
    thread.interrupt();
    pulls.close();
  }
}
