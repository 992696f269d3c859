package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Spot;
import java.util.List;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.Position;

/** What in a document names the same as a place in it. */
public final class Highlights {

  private Highlights() {}

  /** All that names what stands at {@code position}. */
  public static List<DocumentHighlight> at(Spot spot, Position position) {
    return List.of();
  }
}
