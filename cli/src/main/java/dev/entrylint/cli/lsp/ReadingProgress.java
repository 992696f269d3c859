package dev.entrylint.cli.lsp;

import dev.entrylint.engine.source.CountedSources;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.WorkDoneProgressReport;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * How far the first reading of a corpus is, as an editor shows it. Safe for several threads, for
 * files are read by several at once.
 */
final class ReadingProgress implements CountedSources.Listener {

  /** How long it says nothing new at least, in nanoseconds. */
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

  private final LanguageClient client;
  private final String token;
  private final String name;
  private boolean begun;
  private boolean ended;
  private int documents;
  private int read;
  private long last;

  /**
   * @param token what no other is called
   * @param name of the corpus
   */
  ReadingProgress(LanguageClient client, String token, String name) {
    this.client = client;
    this.token = token;
    this.name = name;
  }

  /** Says that it begins. What is read is listed first, which takes long where it is much. */
  synchronized void begin() {
    if (begun || ended) {
      return;
    }
    begun = true;
    last = System.nanoTime();
    client.createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)));
    WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
    begin.setTitle("entrylint");
    begin.setMessage("reading " + name);
    begin.setPercentage(0);
    begin.setCancellable(false);
    tell(begin);
  }

  @Override
  public synchronized void listed(int count) {
    documents = Math.max(documents, count);
  }

  @Override
  public synchronized void read() {
    read++;
    long now = System.nanoTime();
    if (!begun || ended || now - last < PAUSE) {
      return;
    }
    last = now;
    WorkDoneProgressReport report = new WorkDoneProgressReport();
    report.setMessage("reading " + name + ": " + Math.min(read, documents) + " of " + documents);
    report.setPercentage((int) (100L * Math.min(read, documents) / Math.max(1, documents)));
    tell(report);
  }

  /** Says that it was read. */
  synchronized void end() {
    if (begun && !ended) {
      tell(new WorkDoneProgressEnd());
    }
    ended = true;
  }

  private void tell(WorkDoneProgressNotification what) {
    client.notifyProgress(new ProgressParams(Either.forLeft(token), Either.forLeft(what)));
  }
}
