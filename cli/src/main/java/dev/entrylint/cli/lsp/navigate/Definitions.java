package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Spot;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Where what stands at a place is defined. */
public final class Definitions {

  private Definitions() {}

  /** The definitions of what stands at {@code position}. */
  public static Either<List<? extends Location>, List<? extends LocationLink>> at(
      Spot spot, Position position, ClientFeatures client) {
    return Either.forLeft(List.of());
  }
}
