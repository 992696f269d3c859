package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Spot;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;

/** What is said of a place that somebody points at. */
public final class Hovers {

  private Hovers() {}

  /** What there is to say of {@code position}. */
  public static Optional<Hover> at(Spot spot, Position position, ClientFeatures client) {
    return Optional.empty();
  }
}
