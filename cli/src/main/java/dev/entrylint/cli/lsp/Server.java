package dev.entrylint.cli.lsp;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.ServerSettings;
import dev.entrylint.cli.lsp.text.FileUris;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The language server: what an editor asks it, from the first request to the last. */
final class Server implements LanguageServer {

  private final ServerSettings settings;
  private final Documents documents = new Documents();
  private final WorkspaceFiles files = new WorkspaceFiles();
  private final CountDownLatch ended = new CountDownLatch(1);
  private LanguageClient client;
  private Session session;
  private Analysis analysis;
  private FileWatch watch;
  private List<String> folders = List.of();
  private volatile boolean shutDown;

  Server(ServerSettings settings) {
    this.settings = settings;
  }

  /** Says who is to be told what nobody asked for. */
  void connect(LanguageClient editor) {
    client = editor;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    EditorProcess.watch(params.getProcessId(), ended::countDown);
    session = new Session(settings, client, ClientFeatures.of(params));
    analysis = new Analysis(session);
    watch = new FileWatch(session, analysis);
    documents.connect(session, analysis, watch);
    files.connect(session, analysis, watch);
    folders = folders(params);
    InitializeResult result = new InitializeResult(Capabilities.of(session.features()));
    result.setServerInfo(new ServerInfo("entrylint", settings.version()));
    return CompletableFuture.completedFuture(result);
  }

  @SuppressWarnings("deprecation") // what editors say that know of one folder only
  private static List<String> folders(InitializeParams params) {
    List<String> uris = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      for (WorkspaceFolder each : params.getWorkspaceFolders()) {
        uris.add(each.getUri());
      }
    } else if (params.getRootUri() != null) {
      uris.add(params.getRootUri());
    } else if (params.getRootPath() != null) {
      uris.add(FileUris.of(Path.of(params.getRootPath()).toAbsolutePath()));
    }
    return uris;
  }

  @Override
  public void initialized(InitializedParams params) {
    watch.start();
    analysis.start();
    files.changeFolders(folders, List.of());
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    shutDown = true;
    close();
    return CompletableFuture.completedFuture(null);
  }

  private void close() {
    if (session != null) {
      watch.close();
      analysis.close();
      session.close();
    }
  }

  @Override
  public void exit() {
    ended.countDown();
  }

  /** The answer to a request that failed: as it says itself, or else as a fault of ours. */
  ResponseError refused(Throwable thrown) {
    Throwable cause = thrown;
    while ((cause instanceof CompletionException || cause instanceof InvocationTargetException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof ResponseErrorException refusal) {
      return refusal.getResponseError();
    }
    if (session != null) {
      session.fault("a request failed", cause);
    }
    return new ResponseError(ResponseErrorCode.InternalError, "internal error: " + cause, null);
  }

  /** Waits for the editor to end it, or to be gone. */
  void await() throws InterruptedException {
    ended.await();
    close();
  }

  /** Says that nothing more will come. */
  void disconnected() {
    ended.countDown();
  }

  /** Whether it was shut down before it was ended. */
  boolean isShutDown() {
    return shutDown;
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return documents;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return files;
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // Nothing is traced: editors show themselves what they send.
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    // The first reading is needed for any answer, and so goes on.
  }
}
