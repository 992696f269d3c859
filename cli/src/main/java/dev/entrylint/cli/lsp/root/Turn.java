package dev.entrylint.cli.lsp.root;

import dev.entrylint.base.Lazy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a corpus is between two changes, before anybody has read it: a request that comes now is
 * answered from it, whatever changes until then. Safe for several threads.
 */
public final class Turn {

  private final Lazy<Made> made;
  private volatile boolean outdated;

  /** What was made of it; without a moment if its files, or its configuration, cannot be read. */
  record Made(Optional<Moment> moment, List<String> problems) {}

  Turn(Function<Turn, Made> maker) {
    made = new Lazy<>(() -> maker.apply(this));
  }

  /**
   * The corpus, which is read now if it was not yet. Where its configuration is broken that which
   * was read last holds.
   *
   * @return empty if none could be read, of which {@link #problems} tells
   */
  public Optional<Moment> moment() {
    return made.get().moment;
  }

  /**
   * What is wrong with the configuration or the list of known findings, each with its place, or
   * keeps the files from being read.
   */
  public List<String> problems() {
    return made.get().problems;
  }

  /** Says that something has changed. */
  void end() {
    outdated = true;
  }

  /** Whether there is a newer one, and nobody needs what is still to be found of this. */
  public boolean isOutdated() {
    return outdated;
  }
}
