package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Spot;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What a document consists of. */
public final class DocumentSymbols {

  private DocumentSymbols() {}

  /** The entries and sections of the document. */
  public static List<Either<SymbolInformation, DocumentSymbol>> of(
      Spot spot, ClientFeatures client) {
    return List.of();
  }
}
