package dev.entrylint.cli.lsp;

import dev.entrylint.cli.lsp.text.FileUris;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * An editor as tests need it: it runs the real program as a process of its own, and speaks with it
 * over pipes. Texts that it changes are its own; what an edit says that it should do, it does.
 */
final class Editor implements AutoCloseable, LanguageClient {

  private static final long SECONDS = 60;

  final Process process;
  final LanguageServer server;
  final InitializeResult initialized;
  final List<RegistrationParams> registrations = new CopyOnWriteArrayList<>();
  final List<String> progress = new CopyOnWriteArrayList<>();
  final List<String> messages = new CopyOnWriteArrayList<>();
  final List<ApplyWorkspaceEditParams> wanted = new CopyOnWriteArrayList<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Integer> versions = new HashMap<>();
  private final Map<String, PublishDiagnosticsParams> published = new HashMap<>();

  /**
   * Starts the program for a workspace of the {@code folders}.
   *
   * @param more what is said beside that
   */
  Editor(List<Path> folders, Consumer<InitializeParams> more) throws Exception {
    process = start(List.of());
    Launcher<LanguageServer> launcher =
        Launcher.createLauncher(
            this,
            LanguageServer.class,
            process.getInputStream(),
            process.getOutputStream(),
            threads,
            consumer -> consumer);
    server = launcher.getRemoteProxy();
    launcher.startListening();
    InitializeParams params = new InitializeParams();
    params.setProcessId((int) ProcessHandle.current().pid());
    params.setCapabilities(Features.all());
    List<WorkspaceFolder> workspace = new ArrayList<>();
    for (Path each : folders) {
      workspace.add(new WorkspaceFolder(FileUris.of(each), each.getFileName().toString()));
    }
    params.setWorkspaceFolders(workspace);
    more.accept(params);
    initialized = answer(server.initialize(params));
    server.initialized(new InitializedParams());
  }

  /** One that can all that editors can. */
  static Editor in(Path folder) throws Exception {
    return new Editor(List.of(folder), params -> {});
  }

  /** The program as a process, with its streams. */
  static Process start(List<String> options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("dev.entrylint.cli.Main", "lsp"));
    command.addAll(options);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.redirectError(ProcessBuilder.Redirect.INHERIT);
    return builder.start();
  }

  /** What {@code future} comes to. */
  static <T> T answer(CompletableFuture<T> future)
      throws InterruptedException, ExecutionException, TimeoutException {
    return future.get(SECONDS, TimeUnit.SECONDS);
  }

  // ---- documents

  /** Opens {@code file} as it is on disk. */
  void open(Path file) throws IOException {
    open(file, Files.readString(file));
  }

  /** Opens {@code file}, which holds {@code text} here, whatever is on disk. */
  void open(Path file, String text) {
    String uri = FileUris.of(file);
    texts.put(uri, text);
    versions.put(uri, 1);
    server
        .getTextDocumentService()
        .didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "markdown", 1, text)));
  }

  /** Makes {@code text} the whole text of {@code file}. */
  void type(Path file, String text) {
    String uri = FileUris.of(file);
    texts.put(uri, text);
    change(uri, new TextDocumentContentChangeEvent(text));
  }

  /** Replaces the first {@code old} in {@code file} by {@code fresh}, as somebody types it. */
  void replace(Path file, String old, String fresh) {
    String uri = FileUris.of(file);
    String text = texts.get(uri);
    int start = text.indexOf(old);
    if (start < 0) {
      throw new IllegalArgumentException("there is no '" + old + "' in " + text);
    }
    replace(file, start, start + old.length(), fresh);
  }

  /** Replaces what is between two offsets in {@code file}, as somebody types it. */
  void replace(Path file, int start, int end, String fresh) {
    String uri = FileUris.of(file);
    String text = texts.get(uri);
    Range range = new Range(position(text, start), position(text, end));
    texts.put(uri, text.substring(0, start) + fresh + text.substring(end));
    change(uri, new TextDocumentContentChangeEvent(range, fresh));
  }

  private void change(String uri, TextDocumentContentChangeEvent event) {
    int version = versions.merge(uri, 1, Integer::sum);
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, version), List.of(event)));
  }

  /** Writes what {@code file} holds here to disk. */
  void save(Path file) throws IOException {
    Files.writeString(file, texts.get(FileUris.of(file)));
    server
        .getTextDocumentService()
        .didSave(new DidSaveTextDocumentParams(new TextDocumentIdentifier(FileUris.of(file))));
  }

  /** Closes {@code file}. */
  void close(Path file) {
    texts.remove(FileUris.of(file));
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(FileUris.of(file))));
  }

  /** Whether {@code file} is open. */
  boolean isOpen(Path file) {
    return texts.containsKey(FileUris.of(file));
  }

  /** The number of the text of {@code file}, which is open. */
  int version(Path file) {
    return versions.get(FileUris.of(file));
  }

  /** Says that {@code file} is on disk what it was not, as whoever watches files does. */
  void changedOnDisk(Path file) {
    FileEvent event = new FileEvent(FileUris.of(file), FileChangeType.Changed);
    server
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(event)));
  }

  /** What {@code file} holds here. */
  String text(Path file) {
    return texts.get(FileUris.of(file));
  }

  /** Where the first {@code words} are in {@code file}, in UTF-16 units. */
  Position at(Path file, String words) {
    String text = text(file);
    int offset = text.indexOf(words);
    if (offset < 0) {
      throw new IllegalArgumentException("there is no '" + words + "' in " + text);
    }
    return position(text, offset);
  }

  /** Where the first {@code words} end in {@code file}, in UTF-16 units. */
  Position after(Path file, String words) {
    return position(text(file), text(file).indexOf(words) + words.length());
  }

  /** The place of {@code offset}, in UTF-16 units, in a text whose lines end in LF or CR LF. */
  static Position position(String text, int offset) {
    int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return new Position(line, offset - (text.lastIndexOf('\n', offset - 1) + 1));
  }

  // ---- completion

  /** What was offered at a place in a file. */
  final class Completed {

    private final Path file;
    private final CompletionList list;

    Completed(Path file, CompletionList list) {
      this.file = file;
      this.list = list;
    }

    /** The labels of all items, in the order that editors show. */
    List<String> labels() {
      return list.getItems().stream()
          .sorted(Comparator.comparing(CompletionItem::getSortText))
          .map(CompletionItem::getLabel)
          .toList();
    }

    /** Whether there are more. */
    boolean isIncomplete() {
      return list.isIncomplete();
    }

    /** The one of that label. */
    CompletionItem item(String label) {
      return list.getItems().stream()
          .filter(each -> each.getLabel().equals(label))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no '" + label + "' among " + labels()));
    }

    /** Writes what the one of that label says. */
    void choose(String label) {
      type(file, chosen(item(label)));
    }

    /** What the text of the file would be with each of them. */
    List<String> chosen() {
      return list.getItems().stream().map(this::chosen).toList();
    }

    private String chosen(CompletionItem item) {
      TextEdit edit = item.getTextEdit().getLeft();
      String text = text(file);
      int start = offset(text, edit.getRange().getStart());
      int end = offset(text, edit.getRange().getEnd());
      return text.substring(0, start) + edit.getNewText() + text.substring(end);
    }
  }

  /** What is offered in {@code file} if it is {@code text}, at the place of {@code @} in it. */
  Completed complete(Path file, String text) throws Exception {
    int at = text.indexOf('@');
    String typed = text.substring(0, at) + text.substring(at + 1);
    type(file, typed);
    var answer =
        answer(
            server
                .getTextDocumentService()
                .completion(new CompletionParams(id(file), position(typed, at))));
    return new Completed(
        file, answer.isLeft() ? new CompletionList(answer.getLeft()) : answer.getRight());
  }

  /** What there is to read about {@code item}. */
  String describe(CompletionItem item) throws Exception {
    return answer(server.getTextDocumentService().resolveCompletionItem(item))
        .getDocumentation()
        .getRight()
        .getValue();
  }

  private static int offset(String text, Position position) {
    int start = 0;
    for (int i = 0; i < position.getLine(); i++) {
      start = text.indexOf('\n', start) + 1;
    }
    return start + position.getCharacter();
  }

  /** {@code file} as the protocol names it. */
  static TextDocumentIdentifier id(Path file) {
    return new TextDocumentIdentifier(FileUris.of(file));
  }

  // ---- diagnostics

  /**
   * The diagnostics of all files as soon as all is checked that was said so far, as lines of {@code
   * path:line:column rule}, sorted.
   */
  List<String> findings(Path root) throws Exception {
    WorkspaceDiagnosticParams params = new WorkspaceDiagnosticParams(List.of());
    List<String> lines = new ArrayList<>();
    answer(server.getWorkspaceService().diagnostic(params))
        .getItems()
        .forEach(
            each -> {
              var full = each.getWorkspaceFullDocumentDiagnosticReport();
              Path file = FileUris.path(full.getUri()).orElseThrow();
              full.getItems().forEach(item -> lines.add(line(root, file, item)));
            });
    lines.sort(null);
    return lines;
  }

  private static String line(Path root, Path file, Diagnostic each) {
    Position start = each.getRange().getStart();
    return root.relativize(file).toString().replace('\\', '/')
        + ":"
        + (start.getLine() + 1)
        + ":"
        + (start.getCharacter() + 1)
        + " "
        + each.getCode().getLeft();
  }

  /** Waits until what was sent of {@code file} is as wanted, and says what that is. */
  List<Diagnostic> await(Path file, Predicate<List<Diagnostic>> wanted) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    synchronized (published) {
      while (true) {
        PublishDiagnosticsParams last = published.get(FileUris.of(file));
        if (last != null && wanted.test(last.getDiagnostics())) {
          return last.getDiagnostics();
        }
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          throw new AssertionError("of " + file + " there was sent last: " + last);
        }
        published.wait(left);
      }
    }
  }

  // ---- what the server says

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    synchronized (published) {
      published.put(diagnostics.getUri(), diagnostics);
      published.notifyAll();
    }
  }

  @Override
  public void telemetryEvent(Object object) {
    throw new AssertionError("nothing is measured in secret");
  }

  @Override
  public void showMessage(MessageParams message) {
    messages.add(message.getMessage());
  }

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
    messages.add(params.getMessage());
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void logMessage(MessageParams message) {
    messages.add(message.getMessage());
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    registrations.add(params);
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshDiagnostics() {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> refreshCodeLenses() {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public CompletableFuture<Void> createProgress(WorkDoneProgressCreateParams params) {
    progress.add("create " + params.getToken().getLeft());
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void notifyProgress(ProgressParams params) {
    progress.add(params.getValue().getLeft().getKind() + " " + params.getToken().getLeft());
  }

  @Override
  public CompletableFuture<ApplyWorkspaceEditResponse> applyEdit(ApplyWorkspaceEditParams params) {
    wanted.add(params);
    return CompletableFuture.completedFuture(new ApplyWorkspaceEditResponse(true));
  }

  @Override
  public void close() {
    try {
      if (process.isAlive()) {
        answer(server.shutdown());
        server.exit();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
          throw new AssertionError("the server does not end");
        }
      }
    } catch (InterruptedException | ExecutionException | TimeoutException failed) {
      throw new AssertionError(failed);
    } finally {
      process.destroyForcibly();
      threads.shutdownNow();
    }
  }
}
