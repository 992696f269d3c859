package dev.entrylint.cli.lsp;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What an editor is told, in order, by a thread of its own: nobody who has something to say waits
 * until it is read. An editor that does not read as long as it writes would else never be heard,
 * once both have said more than a pipe holds.
 */
final class Outgoing extends OutputStream {

  /** Ends the thread. */
  private static final byte[] END = {};

  /** How long the end is waited for, in seconds: an editor that reads nothing more is gone. */
  private static final long LAST = 2;

  private final OutputStream out;
  private final LinkedBlockingQueue<byte[]> queue = new LinkedBlockingQueue<>();
  private final Thread thread;

  Outgoing(OutputStream out) {
    this.out = out;
    thread = new Thread(this::run, "entrylint answers");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    try {
      for (byte[] each = queue.take(); each != END; each = queue.take()) {
        out.write(each);
        if (queue.isEmpty()) {
          out.flush();
        }
      }
      out.flush();
    } catch (IOException | InterruptedException gone) {
      // Nobody reads any more; whoever reads what the editor says sees that, too.
    }
  }

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int start, int length) {
    if (length > 0) {
      queue.add(Arrays.copyOfRange(bytes, start, start + length));
    }
  }

  /** Waits until all is said, if anybody listens. */
  @Override
  public void close() {
    queue.add(END);
    try {
      thread.join(TimeUnit.SECONDS.toMillis(LAST));
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }
}
