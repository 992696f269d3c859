package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.root.Spot;
import java.util.List;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Position;

/** The relations of entries, as calls. */
public final class CallHierarchy {

  private CallHierarchy() {}

  /** The entry at {@code position}. */
  public static List<CallHierarchyItem> at(Spot spot, Position position) {
    return List.of();
  }

  /** The entries that have {@code item} in a list. */
  public static List<CallHierarchyIncomingCall> incoming(Spot spot, CallHierarchyItem item) {
    return List.of();
  }

  /** The entries in the lists of {@code item}. */
  public static List<CallHierarchyOutgoingCall> outgoing(Spot spot, CallHierarchyItem item) {
    return List.of();
  }
}
