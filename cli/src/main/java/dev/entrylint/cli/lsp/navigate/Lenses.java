package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Spot;
import java.util.List;
import org.eclipse.lsp4j.CodeLens;

/** What is shown above entries. */
public final class Lenses {

  private Lenses() {}

  /** The lenses of the document. */
  public static List<CodeLens> of(Spot spot, ClientFeatures client) {
    return List.of();
  }
}
