package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Spot;
import java.util.List;
import org.eclipse.lsp4j.DocumentLink;

/** The links of a document, to be followed. */
public final class DocumentLinks {

  private DocumentLinks() {}

  /** Where the links of the document lead. */
  public static List<DocumentLink> of(Spot spot) {
    return List.of();
  }
}
