package dev.entrylint.cli.lsp;

import dev.entrylint.cli.lsp.act.CodeActions;
import dev.entrylint.cli.lsp.complete.Completions;
import dev.entrylint.cli.lsp.navigate.CallHierarchy;
import dev.entrylint.cli.lsp.navigate.Definitions;
import dev.entrylint.cli.lsp.navigate.DocumentLinks;
import dev.entrylint.cli.lsp.navigate.DocumentSymbols;
import dev.entrylint.cli.lsp.navigate.FoldingRanges;
import dev.entrylint.cli.lsp.navigate.Highlights;
import dev.entrylint.cli.lsp.navigate.Hovers;
import dev.entrylint.cli.lsp.navigate.Lenses;
import dev.entrylint.cli.lsp.navigate.ReferenceSearch;
import dev.entrylint.cli.lsp.rename.Renames;
import dev.entrylint.cli.lsp.report.DiagnosticStore;
import dev.entrylint.cli.lsp.text.OpenText;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DiagnosticServerCancellationData;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What an editor asks and says of single documents. */
final class Documents implements TextDocumentService {

  private Session session;
  private Analysis analysis;
  private FileWatch watch;

  void connect(Session session, Analysis analysis, FileWatch watch) {
    this.session = session;
    this.analysis = analysis;
    this.watch = watch;
  }

  // ---- texts

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    long most = session.settings().limits().document();
    session
        .roots()
        .put(
            OpenText.of(
                item.getUri(), item.getLanguageId(), item.getVersion(), item.getText(), most));
    analysis.publisher().opened(item.getUri());
    watch.update();
    analysis.changed();
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    int version = params.getTextDocument().getVersion();
    session
        .roots()
        .open(uri)
        .ifPresent(
            text ->
                session
                    .roots()
                    .put(
                        text.changed(params.getContentChanges(), version, session.roots().unit())));
    analysis.changed();
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    session.roots().close(params.getTextDocument().getUri());
    analysis.publisher().closed(params.getTextDocument().getUri());
    watch.update();
    analysis.changed();
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    watch.saved(params.getTextDocument().getUri());
  }

  // ---- diagnostics

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    String previous = params.getPreviousResultId();
    return session.inTurn(
        params.getTextDocument().getUri(),
        report(DiagnosticStore.NOTHING, previous),
        (owned, turn) -> {
          try {
            return report(analysis.found(owned.root(), turn, owned.path()), previous);
          } catch (CancellationException newer) {
            DiagnosticServerCancellationData again = new DiagnosticServerCancellationData(true);
            throw new ResponseErrorException(
                new ResponseError(
                    ResponseErrorCode.ServerCancelled, "it has changed since", again));
          }
        });
  }

  private static DocumentDiagnosticReport report(DiagnosticStore.Known known, String previous) {
    if (known.id().equals(previous)) {
      return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(previous));
    }
    RelatedFullDocumentDiagnosticReport full =
        new RelatedFullDocumentDiagnosticReport(known.diagnostics());
    full.setResultId(known.id());
    return new DocumentDiagnosticReport(full);
  }

  // ---- navigation

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return session.inDocument(
        params.getTextDocument().getUri(),
        Either.forLeft(List.of()),
        spot -> Definitions.at(spot, params.getPosition(), session.features()));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    return session.inDocument(
        params.getTextDocument().getUri(),
        List.of(),
        spot ->
            ReferenceSearch.at(
                spot, params.getPosition(), params.getContext().isIncludeDeclaration()));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return session.inDocument(
        params.getTextDocument().getUri(),
        null,
        spot -> Hovers.at(spot, params.getPosition(), session.features()).orElse(null));
  }

  @Override
  public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(
      DocumentHighlightParams params) {
    return session.inDocument(
        params.getTextDocument().getUri(),
        List.of(),
        spot -> Highlights.at(spot, params.getPosition()));
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return session.inDocument(
        params.getTextDocument().getUri(),
        List.of(),
        spot -> DocumentSymbols.of(spot, session.features()));
  }

  @Override
  public CompletableFuture<List<DocumentLink>> documentLink(DocumentLinkParams params) {
    return session.inDocument(params.getTextDocument().getUri(), List.of(), DocumentLinks::of);
  }

  @Override
  public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
    return session.inDocument(params.getTextDocument().getUri(), List.of(), FoldingRanges::of);
  }

  @Override
  public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
    return session.inDocument(
        params.getTextDocument().getUri(), List.of(), spot -> Lenses.of(spot, session.features()));
  }

  @Override
  public CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(
      CallHierarchyPrepareParams params) {
    return session.inDocument(
        params.getTextDocument().getUri(),
        List.of(),
        spot -> CallHierarchy.at(spot, params.getPosition()));
  }

  @Override
  public CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(
      CallHierarchyIncomingCallsParams params) {
    return session.inDocument(
        params.getItem().getUri(),
        List.of(),
        spot -> CallHierarchy.incoming(spot, params.getItem()));
  }

  @Override
  public CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(
      CallHierarchyOutgoingCallsParams params) {
    return session.inDocument(
        params.getItem().getUri(),
        List.of(),
        spot -> CallHierarchy.outgoing(spot, params.getItem()));
  }

  // ---- writing

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return session.inCorpus(
        params.getTextDocument().getUri(),
        Either.forLeft(List.of()),
        (moment, path) ->
            Either.forRight(
                Completions.at(moment, path, params.getPosition(), session.features())));
  }

  @Override
  public CompletableFuture<CompletionItem> resolveCompletionItem(CompletionItem item) {
    return session.inCorpus(
        Completions.uri(item), item, (moment, path) -> Completions.described(item, moment));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    return session.inCorpus(
        params.getTextDocument().getUri(),
        List.of(),
        (moment, path) ->
            CodeActions.at(
                moment, path, params.getRange(), params.getContext(), session.features()));
  }

  @Override
  public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
    return session.inCorpus(
        CodeActions.uri(action),
        action,
        (moment, path) -> CodeActions.resolved(moment, path, action, session.features()));
  }

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return session.inDocument(
        params.getTextDocument().getUri(),
        null,
        spot ->
            Renames.prepare(spot, params.getPosition(), session.features())
                .<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>map(
                    Either3::forSecond)
                .orElse(null));
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    return session.inDocument(
        params.getTextDocument().getUri(),
        null,
        spot ->
            Renames.of(
                spot,
                params.getPosition(),
                params.getNewName(),
                session.features(),
                session::tell));
  }
}
