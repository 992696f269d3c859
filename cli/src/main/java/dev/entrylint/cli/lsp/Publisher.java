package dev.entrylint.cli.lsp;

import dev.entrylint.cli.lsp.report.DiagnosticStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.PublishDiagnosticsParams;

/** Sends an editor the diagnostics that it does not ask for. Safe for several threads. */
final class Publisher {

  private final Session session;
  private final DiagnosticStore store;
  private final WorkspacePulls pulls;

  /** What was sent last of each file. */
  private final Map<String, Sent> sent = new HashMap<>();

  /**
   * What was sent of a file.
   *
   * @param id the name of the list
   * @param version that of the text that it was found in, if that is open
   */
  private record Sent(String id, Optional<Integer> version) {

    static final Sent NOTHING = new Sent(DiagnosticStore.NOTHING.id(), Optional.empty());
  }

  Publisher(Session session, DiagnosticStore store, WorkspacePulls pulls) {
    this.session = session;
    this.store = store;
    this.pulls = pulls;
  }

  /**
   * Sends what was found in {@code uris}, unless the editor asks for it, or has it. What was found
   * in another version of an open document is sent again, though it be the same: there are editors
   * that drop what is of a version that they have no more.
   *
   * @param versions those of the open documents in which it was found
   */
  synchronized void publish(List<String> uris, Map<String, Integer> versions) {
    for (String uri : uris) {
      boolean open = session.roots().open(uri).isPresent();
      boolean asked = session.features().pullsDiagnostics() && (open || pulls.isUsed());
      if (asked) {
        send(uri, Optional.empty(), DiagnosticStore.NOTHING);
      } else {
        send(uri, Optional.ofNullable(versions.get(uri)), store.get(uri));
      }
    }
  }

  private void send(String uri, Optional<Integer> version, DiagnosticStore.Known known) {
    Sent last = sent.getOrDefault(uri, Sent.NOTHING);
    boolean other = version.isPresent() && sent.containsKey(uri) && !version.equals(last.version);
    if (last.id.equals(known.id()) && !other) {
      return;
    }
    sent.put(uri, new Sent(known.id(), version));
    PublishDiagnosticsParams params = new PublishDiagnosticsParams(uri, known.diagnostics());
    version.ifPresent(params::setVersion);
    session.client().publishDiagnostics(params);
  }

  /** Says that a document was opened: from now on the editor asks for it itself. */
  synchronized void opened(String uri) {
    if (session.features().pullsDiagnostics()) {
      send(uri, Optional.empty(), DiagnosticStore.NOTHING);
    }
  }

  /** Says that a document is no longer open: from now on the editor asks for it no more. */
  synchronized void closed(String uri) {
    if (session.features().pullsDiagnostics() && !pulls.isUsed()) {
      send(uri, Optional.empty(), store.get(uri));
    }
  }
}
