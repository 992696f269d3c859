package dev.entrylint.cli.lsp.act;

import com.google.gson.JsonObject;
import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Moment;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What can be done about a stretch of a document. */
public final class CodeActions {

  private CodeActions() {}

  /** What can be done about {@code range} of the file at {@code path}. */
  public static List<Either<Command, CodeAction>> at(
      Moment moment, String path, Range range, CodeActionContext context, ClientFeatures client) {
    return new ActionSearch(moment, path, context, client).at(range);
  }

  /** The address of the file that {@code action} was offered for; empty if it does not say. */
  public static String uri(CodeAction action) {
    return action.getData() instanceof JsonObject data
        ? ActionData.of(data).map(ActionData::uri).orElse("")
        : "";
  }

  /**
   * {@code action} with its edit.
   *
   * @throws ResponseErrorException if the text is another by now, or nothing can be done after all
   */
  public static CodeAction resolved(
      Moment moment, String path, CodeAction action, ClientFeatures client) {
    ActionData.of(action.getData())
        .ifPresent(
            data -> {
              ActionEdits edits = new ActionEdits(moment, path, client);
              boolean unasked = action.getKind() != null && ActionKinds.isSource(action.getKind());
              action.setEdit(unasked ? edits.quiet(data) : edits.of(data));
            });
    return action;
  }
}
