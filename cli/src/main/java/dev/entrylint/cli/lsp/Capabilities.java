package dev.entrylint.cli.lsp;

import dev.entrylint.cli.lsp.act.Commands;
import dev.entrylint.cli.lsp.client.ClientFeatures;
import java.util.List;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.DocumentLinkOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.FileOperationFilter;
import org.eclipse.lsp4j.FileOperationOptions;
import org.eclipse.lsp4j.FileOperationPattern;
import org.eclipse.lsp4j.FileOperationsServerCapabilities;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/** What the server says that it can do. */
final class Capabilities {

  private Capabilities() {}

  static ServerCapabilities of(ClientFeatures client) {
    ServerCapabilities all = new ServerCapabilities();
    all.setPositionEncoding(client.unit().word());
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    all.setTextDocumentSync(sync);
    all.setDefinitionProvider(true);
    all.setReferencesProvider(true);
    all.setHoverProvider(true);
    all.setDocumentHighlightProvider(true);
    all.setDocumentSymbolProvider(true);
    all.setWorkspaceSymbolProvider(true);
    all.setDocumentLinkProvider(new DocumentLinkOptions(false));
    all.setFoldingRangeProvider(true);
    all.setCallHierarchyProvider(true);
    all.setCodeLensProvider(new CodeLensOptions(false));
    all.setCompletionProvider(
        new CompletionOptions(
            true, List.of("(", "#", "[", "/", ":", "-", " ", "\"", "<", "^", "|")));
    CodeActionOptions actions =
        new CodeActionOptions(
            List.of(
                CodeActionKind.QuickFix,
                CodeActionKind.RefactorRewrite,
                CodeActionKind.RefactorExtract,
                CodeActionKind.SourceFixAll));
    actions.setResolveProvider(true);
    all.setCodeActionProvider(actions);
    all.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.names()));
    all.setRenameProvider(new RenameOptions(true));
    if (client.pullsDiagnostics()) {
      DiagnosticRegistrationOptions diagnostics = new DiagnosticRegistrationOptions(true, true);
      diagnostics.setIdentifier("entrylint");
      all.setDiagnosticProvider(diagnostics);
    }
    all.setWorkspace(workspace());
    return all;
  }

  private static WorkspaceServerCapabilities workspace() {
    WorkspaceServerCapabilities workspace = new WorkspaceServerCapabilities();
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    workspace.setWorkspaceFolders(folders);
    FileOperationsServerCapabilities files = new FileOperationsServerCapabilities();
    FileOperationFilter any = new FileOperationFilter(new FileOperationPattern("**/*"), "file");
    files.setWillRename(new FileOperationOptions(List.of(any)));
    workspace.setFileOperations(files);
    return workspace;
  }
}
