package dev.entrylint.cli.lsp.rename;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Spot;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Other names for what stands at a place. */
public final class Renames {

  private Renames() {}

  /**
   * What of {@code position} gets another name, and what it is called now; empty if nothing can.
   */
  public static Optional<PrepareRenameResult> prepare(Spot spot, Position position) {
    return Optional.empty();
  }

  /** What has to be edited for what stands at {@code position} to be called {@code name}. */
  public static WorkspaceEdit of(Spot spot, Position position, String name, ClientFeatures client) {
    return new WorkspaceEdit();
  }
}
