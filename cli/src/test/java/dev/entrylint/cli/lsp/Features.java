package dev.entrylint.cli.lsp;

import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionKindCapabilities;
import org.eclipse.lsp4j.CodeActionLiteralSupportCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CodeLensWorkspaceCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.DefinitionCapabilities;
import org.eclipse.lsp4j.DiagnosticCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceEditChangeAnnotationSupportCapabilities;

/** What editors can do. */
final class Features {

  private Features() {}

  /** All that the server knows of. */
  static ClientCapabilities all() {
    ClientCapabilities all = none();
    DiagnosticCapabilities diagnostic = new DiagnosticCapabilities();
    diagnostic.setRelatedInformation(true);
    all.getTextDocument().setDiagnostic(diagnostic);
    DefinitionCapabilities definition = new DefinitionCapabilities();
    definition.setLinkSupport(true);
    all.getTextDocument().setDefinition(definition);
    all.getTextDocument().setHover(new HoverCapabilities(List.of("markdown"), false));
    DocumentSymbolCapabilities symbols = new DocumentSymbolCapabilities();
    symbols.setHierarchicalDocumentSymbolSupport(true);
    all.getTextDocument().setDocumentSymbol(symbols);
    CodeActionCapabilities actions = new CodeActionCapabilities();
    actions.setCodeActionLiteralSupport(
        new CodeActionLiteralSupportCapabilities(new CodeActionKindCapabilities(List.of(""))));
    actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
    actions.setDataSupport(true);
    all.getTextDocument().setCodeAction(actions);
    CompletionItemCapabilities item = new CompletionItemCapabilities();
    item.setLabelDetailsSupport(true);
    all.getTextDocument().setCompletion(new CompletionCapabilities(item));
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    edits.setResourceOperations(List.of("create", "rename", "delete"));
    edits.setChangeAnnotationSupport(new WorkspaceEditChangeAnnotationSupportCapabilities());
    all.getWorkspace().setWorkspaceEdit(edits);
    all.getWorkspace().setApplyEdit(true);
    all.getWorkspace().setDiagnostics(new DiagnosticWorkspaceCapabilities(true));
    all.getWorkspace().setCodeLens(new CodeLensWorkspaceCapabilities(true));
    DidChangeWatchedFilesCapabilities watched = new DidChangeWatchedFilesCapabilities();
    watched.setDynamicRegistration(true);
    watched.setRelativePatternSupport(true);
    all.getWorkspace().setDidChangeWatchedFiles(watched);
    all.getWindow().setWorkDoneProgress(true);
    return all;
  }

  /** Nothing but what all can do. */
  static ClientCapabilities none() {
    ClientCapabilities none = new ClientCapabilities();
    none.setTextDocument(new TextDocumentClientCapabilities());
    none.setWorkspace(new WorkspaceClientCapabilities());
    none.setWindow(new WindowClientCapabilities());
    none.setGeneral(new GeneralClientCapabilities());
    return none;
  }
}
