package dev.entrylint.cli.lsp.client;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.entrylint.cli.lsp.text.PositionUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;

/**
 * What an editor says that it can do. What it does not speak of it cannot. Immutable.
 *
 * <p>Beside the protocol it may name in {@code initializationOptions} the commands that lenses and
 * actions may call on its side: {@code {"commands": ["entrylint.showReferences"]}}.
 */
public final class ClientFeatures {

  private final ClientCapabilities all;
  private final Set<String> commands;

  private ClientFeatures(ClientCapabilities all, Set<String> commands) {
    this.all = all;
    this.commands = commands;
  }

  /** Those of the editor that sent {@code params}. */
  public static ClientFeatures of(InitializeParams params) {
    ClientCapabilities all =
        params.getCapabilities() == null ? new ClientCapabilities() : params.getCapabilities();
    return new ClientFeatures(all, commands(params.getInitializationOptions()));
  }

  private static Set<String> commands(Object options) {
    Set<String> names = new HashSet<>();
    if (options instanceof JsonObject object && object.get("commands") instanceof JsonArray all) {
      for (JsonElement each : all) {
        if (each.isJsonPrimitive()) {
          names.add(each.getAsString());
        }
      }
    }
    return Set.copyOf(names);
  }

  private <T> Optional<T> ofText(Function<TextDocumentClientCapabilities, T> part) {
    return Optional.ofNullable(all.getTextDocument()).map(part);
  }

  private <T> Optional<T> ofWorkspace(Function<WorkspaceClientCapabilities, T> part) {
    return Optional.ofNullable(all.getWorkspace()).map(part);
  }

  private <T> Optional<T> ofWindow(Function<WindowClientCapabilities, T> part) {
    return Optional.ofNullable(all.getWindow()).map(part);
  }

  private <T> Optional<T> ofEdits(Function<WorkspaceEditCapabilities, T> part) {
    return ofWorkspace(WorkspaceClientCapabilities::getWorkspaceEdit).map(part);
  }

  /** What letters of a line are counted in. */
  public PositionUnit unit() {
    List<String> offered =
        all.getGeneral() == null ? null : all.getGeneral().getPositionEncodings();
    return PositionUnit.agreed(offered);
  }

  /** Whether it calls a command of this name when a lens or an action asks for it. */
  public boolean calls(String command) {
    return commands.contains(command);
  }

  /** Whether it asks for the diagnostics of a document. */
  public boolean pullsDiagnostics() {
    return ofText(TextDocumentClientCapabilities::getDiagnostic).isPresent();
  }

  /** Whether it asks for them again when it is told to. */
  public boolean refreshesDiagnostics() {
    return ofWorkspace(WorkspaceClientCapabilities::getDiagnostics)
        .map(each -> each.getRefreshSupport())
        .orElse(false);
  }

  /** Whether it asks for lenses again when it is told to. */
  public boolean refreshesLenses() {
    return ofWorkspace(WorkspaceClientCapabilities::getCodeLens)
        .map(each -> each.getRefreshSupport())
        .orElse(false);
  }

  /** Whether places that have to do with a diagnostic are shown. */
  public boolean relatesDiagnostics() {
    boolean pushed =
        ofText(TextDocumentClientCapabilities::getPublishDiagnostics)
            .map(each -> each.getRelatedInformation())
            .orElse(false);
    return pushed
        || ofText(TextDocumentClientCapabilities::getDiagnostic)
            .map(each -> each.getRelatedInformation())
            .orElse(false);
  }

  /** Whether it can be told to watch files. */
  public boolean watchesFiles() {
    return ofWorkspace(WorkspaceClientCapabilities::getDidChangeWatchedFiles)
        .map(each -> each.getDynamicRegistration())
        .orElse(false);
  }

  /** Whether it shows how far something is. */
  public boolean showsProgress() {
    return ofWindow(WindowClientCapabilities::getWorkDoneProgress).orElse(false);
  }

  /** Whether edits may name the version of a document, and make and move files. */
  public boolean takesDocumentChanges() {
    return ofEdits(WorkspaceEditCapabilities::getDocumentChanges).orElse(false);
  }

  /**
   * Whether edits may make, move or delete files: {@code create}, {@code rename}, {@code delete}.
   */
  public boolean takes(String operation) {
    return takesDocumentChanges()
        && ofEdits(WorkspaceEditCapabilities::getResourceOperations)
            .map(each -> each.contains(operation))
            .orElse(false);
  }

  /** Whether edits may say why they are made, and be asked about. */
  public boolean annotatesChanges() {
    return takesDocumentChanges()
        && ofEdits(WorkspaceEditCapabilities::getChangeAnnotationSupport).isPresent();
  }

  /** Whether an edit that the server wants is made. */
  public boolean appliesEdits() {
    return ofWorkspace(WorkspaceClientCapabilities::getApplyEdit).orElse(false);
  }

  /** Whether a definition may name the link that leads to it. */
  public boolean linksDefinitions() {
    return ofText(TextDocumentClientCapabilities::getDefinition)
        .map(each -> each.getLinkSupport())
        .orElse(false);
  }

  /** Whether what is hovered over is shown as Markdown. */
  public boolean hoversMarkdown() {
    return ofText(TextDocumentClientCapabilities::getHover)
        .map(each -> each.getContentFormat())
        .map(each -> each.contains(MarkupKind.MARKDOWN))
        .orElse(false);
  }

  /** Whether symbols of a document may lie within one another. */
  public boolean nestsSymbols() {
    return ofText(TextDocumentClientCapabilities::getDocumentSymbol)
        .map(each -> each.getHierarchicalDocumentSymbolSupport())
        .orElse(false);
  }

  /** Whether actions may be edits, and not only commands. */
  public boolean takesActions() {
    return ofText(TextDocumentClientCapabilities::getCodeAction)
        .map(each -> each.getCodeActionLiteralSupport())
        .isPresent();
  }

  /** Whether the edit of an action may be asked for when it is chosen. */
  public boolean resolvesActions() {
    return ofText(TextDocumentClientCapabilities::getCodeAction)
        .map(each -> each.getResolveSupport())
        .map(each -> each.getProperties().contains("edit"))
        .orElse(false);
  }

  /** Whether what is offered while somebody types may say more behind its label. */
  public boolean detailsLabels() {
    return ofText(TextDocumentClientCapabilities::getCompletion)
        .map(each -> each.getCompletionItem())
        .map(each -> each.getLabelDetailsSupport())
        .orElse(false);
  }

  /** All that it says. */
  public ClientCapabilities all() {
    return all;
  }
}
