package dev.entrylint.cli.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.entrylint.cli.Main;
import dev.entrylint.cli.lsp.text.FileUris;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;

/**
 * Somebody who edits a body at random: types, undoes, saves, renames, makes and deletes files.
 * After each step what the server says must be what a check of the same texts says.
 */
final class RandomSession {

  private static final List<String> PIECES =
      List.of(
          "x",
          " ",
          "\n",
          "# ",
          "\n## Other {#other}\n",
          "[a](#b)",
          "](",
          "`",
          "\n- [Other](other.md#other)\n",
          "<!-- entrylint-disable-next-line broken-anchor -- why -->\n",
          "---\n",
          "\n```\n",
          "𝄞",
          "[[Other]]",
          "\n\n## See also\n\n- [Other](#other)\n");

  private final Random random;
  private final Path root;
  private final Path mirror;
  private final Editor editor;

  /** What is on disk, and beside it what is open. */
  private final TreeMap<String, String> open = new TreeMap<>();

  private final List<String> done = new ArrayList<>();
  private String before = "";
  private String undone = "";

  /**
   * @param root of the body, which is edited
   * @param mirror a folder that holds the same as the editor sees it
   */
  RandomSession(long seed, Path root, Path mirror, Editor editor) throws IOException {
    random = new Random(seed);
    this.root = root;
    this.mirror = mirror;
    this.editor = editor;
    copy(root, mirror);
  }

  /** Copies all that is in {@code from} to {@code to}. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : (Iterable<Path>) all::iterator) {
        Path there = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(there);
        } else {
          Files.copy(each, there);
        }
      }
    }
  }

  /** What was done so far, for whoever looks for a fault. */
  List<String> done() {
    return done;
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .map(each -> root.relativize(each).toString())
          .filter(each -> each.endsWith(".md"))
          .sorted()
          .toList();
    }
  }

  private static <T> T one(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Does one thing. */
  void step() throws IOException {
    int choice = random.nextInt(20);
    if (open.isEmpty() || choice == 0 && open.size() < 6) {
      open(one(random, files()));
      return;
    }
    String path = one(random, List.copyOf(open.keySet()));
    switch (choice) {
      case 1 -> save(path);
      case 2 -> close(path);
      case 3 -> rename(path);
      case 4 -> made();
      case 5 -> undo();
      case 6 -> heading(path);
      default -> type(path);
    }
  }

  private void open(String path) throws IOException {
    if (open.containsKey(path)) {
      return;
    }
    done.add("open " + path);
    open.put(path, Files.readString(root.resolve(path)));
    editor.open(root.resolve(path));
  }

  private void type(String path) throws IOException {
    String text = open.get(path);
    int start = between(text, random.nextInt(text.length() + 1));
    int end =
        random.nextInt(3) > 0
            ? start
            : between(text, Math.min(text.length(), start + random.nextInt(30)));
    change(path, start, Math.max(start, end), one(random, PIECES));
  }

  private static int between(String text, int offset) {
    boolean within =
        offset > 0
            && offset < text.length()
            && (Character.isLowSurrogate(text.charAt(offset))
                || text.charAt(offset) == '\n' && text.charAt(offset - 1) == '\r');
    return within ? offset - 1 : offset;
  }

  private void change(String path, int start, int end, String piece) throws IOException {
    String text = open.get(path);
    done.add("in " + path + " from " + start + " to " + end + ": " + piece);
    before = path;
    undone = text;
    editor.replace(root.resolve(path), start, end, piece);
    see(path, text.substring(0, start) + piece + text.substring(end));
  }

  private void see(String path, String text) throws IOException {
    open.put(path, text);
    Files.writeString(mirror.resolve(path), text);
  }

  /** Another title for one that is there: ids change. */
  private void heading(String path) throws IOException {
    String text = open.get(path);
    int mark = text.indexOf("\n#", random.nextInt(text.length() + 1));
    if (mark < 0) {
      return;
    }
    int end = text.indexOf('\n', mark + 1);
    change(path, end < 0 ? text.length() : end, end < 0 ? text.length() : end, "s");
  }

  private void undo() throws IOException {
    if (open.containsKey(before)) {
      done.add("undo in " + before);
      editor.type(root.resolve(before), undone);
      see(before, undone);
    }
  }

  private void save(String path) throws IOException {
    done.add("save " + path);
    editor.save(root.resolve(path));
  }

  private void close(String path) throws IOException {
    done.add("close " + path);
    editor.close(root.resolve(path));
    open.remove(path);
    Files.copy(
        root.resolve(path),
        mirror.resolve(path),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /** Renames a file while it is open, as editors do: the file first, then the document. */
  private void rename(String path) throws IOException {
    String fresh = path.replaceFirst("(-\\d+)?\\.md$", "-" + random.nextInt(100) + ".md");
    if (Files.exists(root.resolve(fresh))) {
      return;
    }
    done.add("rename " + path + " to " + fresh);
    Files.move(root.resolve(path), root.resolve(fresh));
    Files.move(mirror.resolve(path), mirror.resolve(fresh));
    String text = open.remove(path);
    editor.close(root.resolve(path));
    editor.open(root.resolve(fresh), text);
    see(fresh, text);
    changed(FileChangeType.Deleted, path);
    changed(FileChangeType.Created, fresh);
  }

  /** A file comes, or goes. */
  private void made() throws IOException {
    List<String> others = new ArrayList<>(files());
    others.removeAll(open.keySet());
    if (random.nextBoolean() || others.size() < 3) {
      String path = "other-" + random.nextInt(5) + ".md";
      done.add("make " + path);
      if (!open.containsKey(path)) {
        Files.writeString(root.resolve(path), "# Other\n\n[x](#none)\n");
        Files.writeString(mirror.resolve(path), "# Other\n\n[x](#none)\n");
      }
      changed(FileChangeType.Created, path);
    } else {
      String path = one(random, others);
      done.add("delete " + path);
      Files.delete(root.resolve(path));
      Files.delete(mirror.resolve(path));
      changed(FileChangeType.Deleted, path);
    }
  }

  private void changed(FileChangeType type, String path) {
    FileEvent event = new FileEvent(FileUris.of(root.resolve(path)), type);
    editor
        .server
        .getWorkspaceService()
        .didChangeWatchedFiles(new DidChangeWatchedFilesParams(List.of(event)));
  }

  /** What the server says, as {@link Editor#findings} writes it. */
  List<String> said() throws Exception {
    return editor.findings(root);
  }

  /** What a check of the same texts says, written alike. */
  List<String> checked() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] words = {"check", "--format", "json", "--root", mirror.toString()};
    Main.run(words, mirror, System.getenv(), out, OutputStream.nullOutputStream());
    JsonObject report =
        JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
    List<String> lines = new ArrayList<>();
    for (JsonElement each : report.getAsJsonArray("findings")) {
      JsonObject finding = each.getAsJsonObject();
      lines.add(
          finding.get("file").getAsString()
              + ":"
              + finding.get("line").getAsInt()
              + ":"
              + finding.get("column").getAsInt()
              + " "
              + finding.get("rule").getAsString());
    }
    Collections.sort(lines);
    return lines;
  }
}
