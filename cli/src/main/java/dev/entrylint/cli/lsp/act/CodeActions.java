package dev.entrylint.cli.lsp.act;

import com.google.gson.JsonObject;
import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Moment;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What can be done about a stretch of a document. */
public final class CodeActions {

  private CodeActions() {}

  /** What can be done about {@code range} of the file at {@code path}. */
  public static List<Either<Command, CodeAction>> at(
      Moment moment, String path, Range range, CodeActionContext context, ClientFeatures client) {
    return List.of();
  }

  /** The address of the file that {@code action} was offered for; empty if it does not say. */
  public static String uri(CodeAction action) {
    return action.getData() instanceof JsonObject data && data.has("uri")
        ? data.get("uri").getAsString()
        : "";
  }

  /** {@code action} with its edit. */
  public static CodeAction resolved(
      Moment moment, String path, CodeAction action, ClientFeatures client) {
    return action;
  }
}
