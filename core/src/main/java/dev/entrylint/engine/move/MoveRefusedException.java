package dev.entrylint.engine.move;

import java.util.List;

/** Nothing is moved, since something would be lost by it, or is not what it should be. */
public final class MoveRefusedException extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<String> reasons;

  /**
   * @param reasons what would be lost, at least one; sentences without a full stop
   */
  public MoveRefusedException(List<String> reasons) {
    super(String.join("\n", reasons));
    this.reasons = List.copyOf(reasons);
  }

  MoveRefusedException(String reason) {
    this(List.of(reason));
  }

  /** What would be lost, or is wrong; sentences without a full stop. */
  public List<String> reasons() {
    return reasons;
  }
}
