package dev.entrylint.cli.lsp.complete;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Moment;
import java.util.List;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;

/** What can be written at a place. */
public final class Completions {

  private Completions() {}

  /** What can be written at {@code position} of the file at {@code path}. */
  public static CompletionList at(
      Moment moment, String path, Position position, ClientFeatures client) {
    return new CompletionList(false, List.of());
  }
}
