package dev.entrylint.cli;

import dev.entrylint.engine.source.CountedSources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.report.Tally;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import picocli.CommandLine.ParseResult;

/**
 * A line on a terminal that says what a run does that takes longer than a moment. Whoever reads a
 * file writes it; so it takes no thread, and stands still while rules look at what was read.
 */
final class Progress implements CountedSources.Listener, AutoCloseable {

  /** How long a run may take without a word, in nanoseconds. */
  private static final long MOMENT = 500_000_000;

  /** How long a line stands at least, in nanoseconds. */
  private static final long STANDS = 100_000_000;

  private final Console console;
  private final boolean shown;
  private final AtomicInteger read = new AtomicInteger();
  private final AtomicLong due = new AtomicLong(System.nanoTime() + MOMENT);
  private volatile int documents;
  private boolean closed;
  private boolean written;

  private Progress(Console console, boolean shown) {
    this.console = console;
    this.shown = shown;
  }

  /** One that is shown if there is a terminal to show it on, and nobody wants it quiet. */
  static Progress of(ParseResult given, Console console) {
    boolean shown =
        console.has("ENTRYLINT_TERMINAL_ERROR")
            && !"dumb".equals(console.environment().get("TERM"))
            && !given.matchedOptionValue("--quiet", false);
    return new Progress(console, shown);
  }

  /** The same workspace, of which it is seen what is read, if that is shown. */
  Workspace over(Workspace workspace) {
    if (!shown) {
      return workspace;
    }
    Sources counted = new CountedSources(workspace.sources(), this);
    return new Workspace(workspace.config(), workspace.configs(), counted, workspace.states());
  }

  @Override
  public void listed(int count) {
    documents = count;
    read.set(0);
  }

  @Override
  public void read() {
    int count = read.incrementAndGet();
    long now = System.nanoTime();
    long at = due.get();
    boolean last = count == documents;
    if ((now - at >= 0 || last && now - at + STANDS >= 0) && due.compareAndSet(at, now + STANDS)) {
      write(count);
    }
  }

  private synchronized void write(int count) {
    if (closed) {
      return;
    }
    written = true;
    String all = Tally.counted(documents, "file");
    // What rules read again is none of the files that are left.
    console.show(
        count < documents ? "reading " + Tally.number(count) + " of " + all : "checking " + all);
  }

  /** Takes the line away. */
  @Override
  public synchronized void close() {
    closed = true;
    if (written) {
      console.show("");
    }
  }
}
