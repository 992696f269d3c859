package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Spot;
import java.util.List;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

/** What leads to what stands at a place. */
public final class ReferenceSearch {

  private ReferenceSearch() {}

  /** The places of all that leads to what stands at {@code position}. */
  public static List<Location> at(Spot spot, Position position, boolean definition) {
    return List.of();
  }
}
