package dev.entrylint.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entrylint.convention.Glob;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever sources the same files are in, and however they came there, they are the same files. */
class SameAnswersTest {

  private static final List<String> FILES =
      List.of(
          "a.md",
          "b/Hive.png",
          "b/c/a.md",
          "b/c/d.MD",
          "B2/x.md",
          ".hidden/a.md",
          ".github/b.md",
          "node_modules/p/a.md",
          "b/node_modules/a.md",
          "b/.c/a.md",
          "b/.d.md",
          "Über/a b.md");

  private static final List<List<Glob>> GLOBS =
      List.of(
          List.of(new Glob("**/*.md")),
          List.of(new Glob("*.md")),
          List.of(new Glob(".github/*.md"), new Glob("b/**")),
          List.of(new Glob("{b,B2}/**/*.{md,MD}"), new Glob("node_modules/**")));

  @TempDir private Path folder;

  private static List<String> answers(Sources sources, Set<String> paths) throws IOException {
    List<String> answers = new ArrayList<>();
    for (List<Glob> globs : GLOBS) {
      answers.add(globs + " " + sources.paths(globs, List.of(new Glob("b/c/d*"))));
    }
    for (String path : paths) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      answers.add(
          "'%s' exists %s, file %s, folder %s, in any case %s, named %s, holds %s"
              .formatted(
                  path,
                  sources.exists(path),
                  sources.isFile(path),
                  sources.isFolder(path),
                  sources.inAnyCase(path),
                  name.isEmpty() ? List.of() : sources.named(name),
                  new TreeSet<>(sources.names(path))));
    }
    return answers;
  }

  @Test
  void diskMemoryAndOverlaysSayTheSame() throws IOException {
    Set<String> paths = new TreeSet<>(List.of("", "none", "a.md/x", "hive", "../a.md"));
    Map<String, String> texts = new TreeMap<>();
    Map<String, String> some = new TreeMap<>(Map.of("gone.md", "x", "b/gone.md", "y"));
    Map<String, String> others = new TreeMap<>();
    for (String path : FILES) {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, path);
      texts.put(path, path);
      (texts.size() % 2 == 0 ? some : others).put(path, path);
      for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
        paths.add(path.substring(0, end));
        paths.add(path.substring(0, end).toUpperCase());
        paths.add(path.substring(0, end).toLowerCase());
      }
    }
    List<String> disk = answers(new DiskSources(folder), paths);
    assertEquals(disk, answers(new MemorySources(texts), paths));
    Sources laid =
        new OverlaySources(new MemorySources(some), others, Set.of("gone.md", "b/gone.md"));
    assertEquals(disk, answers(laid, paths));
    assertEquals(
        disk, answers(new OverlaySources(new DiskSources(folder), texts, Set.of()), paths));
  }
}
