package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Spot;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;

/** What of a document can be folded. */
public final class FoldingRanges {

  private FoldingRanges() {}

  /** The stretches of the document that belong together. */
  public static List<FoldingRange> of(Spot spot) {
    return List.of();
  }
}
