package dev.entrylint.cli.lsp;

import dev.entrylint.cli.lsp.report.DiagnosticStore;
import dev.entrylint.cli.lsp.text.OpenText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * Requests of an editor for the diagnostics of its whole workspace. One that nothing has changed
 * for is answered once something has; one that knows nothing yet once all has been checked. Safe
 * for several threads.
 */
final class WorkspacePulls implements AutoCloseable {

  private final Session session;
  private final DiagnosticStore store;
  private final Map<CompletableFuture<WorkspaceDiagnosticReport>, Map<String, String>> waiting =
      new HashMap<>();
  private boolean checked;
  private boolean used;

  WorkspacePulls(Session session, DiagnosticStore store) {
    this.session = session;
    this.store = store;
  }

  /** Whether the editor ever asked. */
  synchronized boolean isUsed() {
    return used;
  }

  /** Takes a request. */
  synchronized CompletableFuture<WorkspaceDiagnosticReport> ask(WorkspaceDiagnosticParams params) {
    used = true;
    Map<String, String> known = new HashMap<>();
    for (PreviousResultId each : params.getPreviousResultIds()) {
      known.put(each.getUri(), each.getValue());
    }
    CompletableFuture<WorkspaceDiagnosticReport> answer = new CompletableFuture<>();
    waiting.put(answer, known);
    answerAll();
    return answer;
  }

  /** Says that something changed: what is known is not true any more. */
  synchronized void changed() {
    checked = false;
  }

  /** Says that all was checked. */
  synchronized void checked() {
    checked = true;
    answerAll();
  }

  /** Says that a check failed: nobody waits for what may never come. */
  synchronized void failed() {
    ResponseError error =
        new ResponseError(ResponseErrorCode.InternalError, "the check failed", null);
    waiting.keySet().forEach(each -> each.completeExceptionally(new ResponseErrorException(error)));
    waiting.clear();
  }

  private void answerAll() {
    waiting.keySet().removeIf(CompletableFuture::isDone); // taken back
    if (!checked) {
      return;
    }
    List<CompletableFuture<WorkspaceDiagnosticReport>> answered = new ArrayList<>();
    waiting.forEach(
        (answer, known) -> {
          Optional<WorkspaceDiagnosticReport> report = report(known);
          if (report.isPresent()) {
            answered.add(answer);
            session.answer(() -> answer.complete(report.get()));
          }
        });
    answered.forEach(waiting::remove);
  }

  /** What is other than {@code known}; empty if nothing is. */
  private Optional<WorkspaceDiagnosticReport> report(Map<String, String> known) {
    Set<String> uris = new LinkedHashSet<>(store.uris());
    uris.addAll(known.keySet());
    List<WorkspaceDocumentDiagnosticReport> items = new ArrayList<>();
    boolean changed = false;
    for (String uri : uris) {
      DiagnosticStore.Known now = store.get(uri);
      Integer version = session.roots().open(uri).map(OpenText::version).orElse(null);
      boolean same = now.id().equals(known.getOrDefault(uri, DiagnosticStore.NOTHING.id()));
      changed |= !same;
      if (!same) {
        WorkspaceFullDocumentDiagnosticReport full =
            new WorkspaceFullDocumentDiagnosticReport(now.diagnostics(), uri, version);
        full.setResultId(now.id());
        items.add(new WorkspaceDocumentDiagnosticReport(full));
      } else if (known.containsKey(uri)) {
        items.add(
            new WorkspaceDocumentDiagnosticReport(
                new WorkspaceUnchangedDocumentDiagnosticReport(now.id(), uri, version)));
      }
    }
    return changed || known.isEmpty()
        ? Optional.of(new WorkspaceDiagnosticReport(items))
        : Optional.empty();
  }

  @Override
  public synchronized void close() {
    waiting.keySet().forEach(each -> each.cancel(false));
    waiting.clear();
  }
}
