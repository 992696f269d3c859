package dev.entrylint.cli.lsp;

import dev.entrylint.cli.lsp.report.DiagnosticStore;
import dev.entrylint.cli.lsp.text.OpenText;
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

  /** What was sent of each file, by the name of the list. */
  private final Map<String, String> sent = new HashMap<>();

  Publisher(Session session, DiagnosticStore store, WorkspacePulls pulls) {
    this.session = session;
    this.store = store;
    this.pulls = pulls;
  }

  /** Sends what was found in {@code uris}, unless the editor asks for it, or has it. */
  synchronized void publish(List<String> uris) {
    for (String uri : uris) {
      Optional<OpenText> open = session.roots().open(uri);
      boolean asked = session.features().pullsDiagnostics() && (open.isPresent() || pulls.isUsed());
      send(uri, open, asked ? DiagnosticStore.NOTHING : store.get(uri));
    }
  }

  private void send(String uri, Optional<OpenText> open, DiagnosticStore.Known known) {
    String last = sent.getOrDefault(uri, DiagnosticStore.NOTHING.id());
    if (last.equals(known.id())) {
      return;
    }
    sent.put(uri, known.id());
    PublishDiagnosticsParams params = new PublishDiagnosticsParams(uri, known.diagnostics());
    open.ifPresent(text -> params.setVersion(text.version()));
    session.client().publishDiagnostics(params);
  }

  /** Says that a document was opened: from now on the editor asks for it itself. */
  synchronized void opened(String uri) {
    if (session.features().pullsDiagnostics()) {
      send(uri, session.roots().open(uri), DiagnosticStore.NOTHING);
    }
  }

  /** Says that a document is no longer open: from now on the editor asks for it no more. */
  synchronized void closed(String uri) {
    if (session.features().pullsDiagnostics() && !pulls.isUsed()) {
      send(uri, Optional.empty(), store.get(uri));
    }
  }
}
