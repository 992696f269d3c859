package dev.entrylint.cli.lsp.rename;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.edit.Refusal;
import dev.entrylint.cli.lsp.root.Spot;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Other names for what stands at a place. */
public final class Renames {

  private Renames() {}

  /**
   * What of {@code position} gets another name, and what it is called now; empty if nothing can.
   */
  public static Optional<PrepareRenameResult> prepare(
      Spot spot, Position position, ClientFeatures client) {
    return new SubjectSearch(spot, client)
        .at(spot.offset(position))
        .map(
            subject ->
                new PrepareRenameResult(
                    spot.places().range(subject.place()), subject.placeholder()));
  }

  /**
   * What has to be edited for what stands at {@code position} to be called {@code name}.
   *
   * @param say is told what has the old name and cannot be edited
   * @throws ResponseErrorException if there is nothing there that has a name, or it cannot be
   *     called so; the message says why
   */
  public static WorkspaceEdit of(
      Spot spot, Position position, String name, ClientFeatures client, Consumer<String> say) {
    Renamed subject =
        new SubjectSearch(spot, client)
            .at(spot.offset(position))
            .orElseThrow(
                () ->
                    Refusal.of(
                        ResponseErrorCode.InvalidParams, "there is nothing here to be renamed"));
    if (name.isBlank()) {
      throw Refusal.of(ResponseErrorCode.InvalidParams, "a name is not empty");
    }
    if (name.equals(subject.placeholder())) {
      throw Refusal.of(
          ResponseErrorCode.InvalidParams, "'" + name + "' is what it is called already");
    }
    return new RenameEdits(spot, client, say).of(subject, name.strip());
  }
}
