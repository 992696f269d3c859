package dev.entrylint.cli.lsp;

import dev.entrylint.cli.lsp.root.ServerSettings;
import java.io.BufferedInputStream;
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
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.ConcurrentMessageProcessor;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;
import org.eclipse.lsp4j.services.LanguageClient;

/** The language server between two streams. */
public final class LanguageServerProgram {

  private LanguageServerProgram() {}

  /** Kept, or its level would be forgotten with it. */
  private static final Logger LIBRARY = Logger.getLogger("org.eclipse.lsp4j");

  /** Reads messages by our own reader, and lets only through what may come at its time. */
  private static final class GatedBuilder extends Launcher.Builder<LanguageClient> {

    private MessageConsumer out;
    private RemoteEndpoint endpoint;

    @Override
    protected RemoteEndpoint createRemoteEndpoint(MessageJsonHandler handler) {
      endpoint = super.createRemoteEndpoint(handler);
      return endpoint;
    }

    /** Handed the consumer of what goes out first, then that of what comes in. */
    @Override
    protected MessageConsumer wrapMessageConsumer(MessageConsumer consumer) {
      out = out == null ? consumer : out;
      return consumer;
    }

    @Override
    protected ConcurrentMessageProcessor createMessageProcessor(
        MessageProducer reader, MessageConsumer consumer, LanguageClient remote) {
      MessageConsumer checked = new ReflectiveMessageValidator(consumer);
      return new ConcurrentMessageProcessor(
          new MessageReader(
              new BufferedInputStream(input), endpoint.getJsonHandler(), endpoint, out),
          new Gate(checked, out));
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
    LIBRARY.setLevel(
        Level.OFF); // what is malformed is answered, what fails is said by Server.refused
    Server server = new Server(settings);
    Outgoing outgoing = new Outgoing(out);
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
            .setOutput(outgoing)
            .setExecutorService(reading)
            .setExceptionHandler(server::refused)
            .create();
    server.connect(launcher.getRemoteProxy());
    Future<Void> listening = launcher.startListening();
    CompletableFuture.runAsync(() -> awaitEnd(listening, server), reading);
    server.await();
    listening.cancel(true);
    reading.shutdownNow();
    outgoing.close();
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
