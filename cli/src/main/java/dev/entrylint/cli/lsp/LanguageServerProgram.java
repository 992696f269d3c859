package dev.entrylint.cli.lsp;

import dev.entrylint.cli.lsp.root.ServerSettings;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageProducer;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.services.LanguageClient;

/** The language server between two streams. */
public final class LanguageServerProgram {

  private LanguageServerProgram() {}

  /** Lets only through what may come at its time. */
  private static final class GatedBuilder extends Launcher.Builder<LanguageClient> {

    private MessageConsumer out;

    /** Handed the consumer of what goes out first, then that of what comes in. */
    @Override
    protected MessageConsumer wrapMessageConsumer(MessageConsumer consumer) {
      out = out == null ? consumer : out;
      return consumer;
    }

    @Override
    protected ConcurrentMessageProcessor createMessageProcessor(
        MessageProducer reader, MessageConsumer consumer, LanguageClient remote) {
      return super.createMessageProcessor(reader, new Gate(consumer, out), remote);
    }
  }

  /**
   * Speaks with an editor until that ends it, or is gone.
   *
   * @param in what the editor says
   * @param out what it is told, and nothing else
   * @return whether it ended as the protocol has it: shut down first
   */
  public static boolean run(ServerSettings settings, InputStream in, OutputStream out)
      throws InterruptedException {
    // What is malformed is answered; on standard error nobody would read it.
    Logger.getLogger("org.eclipse.lsp4j").setLevel(Level.OFF);
    Server server = new Server(settings);
    ExecutorService reading =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "entrylint messages");
              thread.setDaemon(true);
              return thread;
            });
    Launcher<LanguageClient> launcher =
        new GatedBuilder()
            .setLocalService(server)
            .setRemoteInterface(LanguageClient.class)
            .setInput(in)
            .setOutput(out)
            .setExecutorService(reading)
            .create();
    server.connect(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    CompletableFuture.runAsync(() -> awaitEnd(listening, server), reading);
    server.await();
    listening.cancel(true);
    reading.shutdownNow();
    return server.isShutDown();
  }

  private static void awaitEnd(Future<Void> listening, Server server) {
    try {
      listening.get();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException failed) {
      // The stream broke, as when it ends.
    } finally {
      server.disconnected();
    }
  }
}
