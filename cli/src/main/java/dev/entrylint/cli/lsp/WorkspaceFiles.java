package dev.entrylint.cli.lsp;

import dev.entrylint.cli.lsp.act.Commands;
import dev.entrylint.cli.lsp.navigate.WorkspaceSymbols;
import dev.entrylint.cli.lsp.rename.FileRenames;
import dev.entrylint.cli.lsp.root.Moments;
import dev.entrylint.cli.lsp.root.Turn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.RenameFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** What an editor asks and says of the workspace as a whole. */
final class WorkspaceFiles implements WorkspaceService {

  private Session session;
  private Analysis analysis;
  private FileWatch watch;

  void connect(Session session, Analysis analysis, FileWatch watch) {
    this.session = session;
    this.analysis = analysis;
    this.watch = watch;
  }

  /** Adds folders, and takes others out; both are addresses. */
  void changeFolders(Collection<String> added, Collection<String> removed) {
    session.roots().change(added, removed);
    watch.update();
    analysis.changed();
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    changeFolders(
        params.getEvent().getAdded().stream().map(WorkspaceFolder::getUri).toList(),
        params.getEvent().getRemoved().stream().map(WorkspaceFolder::getUri).toList());
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // All that can be set is in the configuration of a corpus, or said when the server starts.
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    watch.events(params.getChanges());
  }

  @Override
  public CompletableFuture<WorkspaceDiagnosticReport> diagnostic(WorkspaceDiagnosticParams params) {
    return analysis.pulls().ask(params);
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    List<Turn> turns = session.turns();
    return session.answer(
        () -> {
          List<WorkspaceSymbol> all = new ArrayList<>();
          for (Turn each : turns) {
            each.moment()
                .ifPresent(moment -> all.addAll(WorkspaceSymbols.of(moment, params.getQuery())));
          }
          return Either.forRight(all);
        });
  }

  @Override
  public CompletableFuture<WorkspaceEdit> willRenameFiles(RenameFilesParams params) {
    List<Turn> turns = session.turns();
    return session.answer(
        () ->
            FileRenames.of(
                Moments.of(turns), params.getFiles(), session.features(), session::tell));
  }

  @Override
  public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
    List<Turn> turns = session.turns();
    return session.answer(
        () -> new Commands(Moments.of(turns), session.features(), session.client()).run(params));
  }
}
