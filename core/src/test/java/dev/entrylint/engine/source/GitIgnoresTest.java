package dev.entrylint.engine.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.convention.Glob;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is ignored is what git says is. */
class GitIgnoresTest {

  private static final List<Glob> ALL = List.of(new Glob("**/*.md"));

  private static final String[] STEPS = {"a", "b", "ab", "a b", "build", "x.md", "y.md", "ä.md"};

  private static final String[] PARTS = {
    "*", "**", "/", "/", "a", "b", "?", "[ab]", "[!a]", "[[:alpha:]]", "x.md", "*.md", "build", "ä",
    "\\a", "\\ ", " ", "]", "[", "!", "#", "\\", "[a-", "**/", "/**", "[]a]", "[^b-z]", "\\!"
  };

  @TempDir Path root;

  @BeforeAll
  static void gitIsHere() {
    try {
      Assumptions.assumeTrue(run(Path.of("."), "", "git", "--version").startsWith("git"));
    } catch (IOException | InterruptedException missing) {
      Assumptions.abort("there is no git here");
    }
  }

  private static String run(Path folder, String input, String... words)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }

  private void write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private Set<String> ignoredByGit(Set<String> paths) throws IOException, InterruptedException {
    String out = run(root, String.join("\0", paths) + "\0", "git", "check-ignore", "--stdin", "-z");
    Set<String> ignored = new TreeSet<>();
    for (String path : out.split("\0")) {
      if (!path.isEmpty()) {
        ignored.add(path);
      }
    }
    return ignored;
  }

  private Set<String> ignoredHere(Set<String> paths) throws IOException {
    Set<String> ignored = new TreeSet<>(paths);
    ignored.removeAll(new DiskSources(root).paths(ALL, List.of()));
    return ignored;
  }

  @Test
  void patternsMeanWhatTheyMeanToGit() throws IOException, InterruptedException {
    run(root, "", "git", "init", "-q");
    Random random = new Random(7);
    Set<String> paths = new TreeSet<>();
    for (int i = 0; i < 60; i++) {
      StringBuilder path = new StringBuilder();
      for (int depth = random.nextInt(4); depth > 0; depth--) {
        path.append(STEPS[random.nextInt(5)]).append('/');
      }
      path.append(STEPS[5 + random.nextInt(3)]);
      paths.add(path.toString());
    }
    for (String path : paths) {
      write(path, "# X\n");
    }
    for (int round = 0; round < 150; round++) {
      Map<String, String> files = new TreeMap<>();
      files.put(".gitignore", patterns(random));
      files.put("a/.gitignore", patterns(random));
      files.put(".git/info/exclude", patterns(random));
      for (Map.Entry<String, String> file : files.entrySet()) {
        write(file.getKey(), file.getValue());
      }
      assertEquals(ignoredByGit(paths), ignoredHere(paths), files.toString());
    }
  }

  private static String patterns(Random random) {
    StringBuilder lines = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      lines.append(random.nextInt(4) == 0 ? "!" : "");
      for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
        lines.append(PARTS[random.nextInt(PARTS.length)]);
      }
      lines.append(random.nextInt(4) == 0 ? "/" : "");
      lines.append(random.nextInt(9) == 0 ? "\r\n" : "\n");
    }
    return lines.toString();
  }

  @Test
  void whatGitHasIsNotIgnored() throws IOException, InterruptedException {
    run(root, "", "git", "init", "-q");
    List<String> versions = new ArrayList<>(List.of("2", "3", "4"));
    Set<String> paths = new TreeSet<>();
    for (String name : List.of("kept.md", "lost.md", "out/kept.md", "out/lost.md", "out/ö/x.md")) {
      write(name, "# X\n");
      paths.add(name);
    }
    write(".gitignore", "*.md\nout/\n");
    run(root, "", "git", "add", "-f", "kept.md", "out/kept.md", "out/ö/x.md");
    for (String version : versions) {
      run(root, "", "git", "update-index", "--index-version", version);
      assertEquals(Set.of("lost.md", "out/lost.md"), ignoredByGit(paths));
      assertEquals(Set.of("lost.md", "out/lost.md"), ignoredHere(paths), version);
    }
  }

  @Test
  void aGlobThatNamesItIsStronger() throws IOException, InterruptedException {
    run(root, "", "git", "init", "-q");
    write("site/a/x.md", "# X\n");
    write("y.md", "# Y\n");
    write("z.md", "# Z\n");
    write(".gitignore", "site\n/[yz].md\n");
    List<Glob> named = List.of(new Glob("site/a/**/*.md"), new Glob("y.md"), new Glob("**/*.md"));
    assertEquals(List.of("site/a/x.md", "y.md"), new DiskSources(root).paths(named, List.of()));
    assertEquals(
        List.of("site/a/x.md", "y.md", "z.md"),
        new DiskSources(root).withIgnored().paths(ALL, List.of()));
    assertTrue(new DiskSources(root).exists("z.md"));
  }

  @Test
  void aCorpusInTheRepositoryHearsOfItsPatterns() throws IOException, InterruptedException {
    run(root, "", "git", "init", "-q");
    write("docs/out/x.md", "# X\n");
    write("docs/y.md", "# Y\n");
    write(".gitignore", "/docs/out\n");
    DiskSources docs = new DiskSources(root.resolve("docs"));
    assertEquals(List.of("y.md"), docs.paths(ALL, List.of()));
    assertEquals(List.of("x.md"), new DiskSources(root.resolve("docs/out")).paths(ALL, List.of()));
  }

  @Test
  void withoutARepositoryNothingIsIgnored() throws IOException {
    write("x.md", "# X\n");
    write(".gitignore", "*.md\n");
    assertEquals(List.of("x.md"), new DiskSources(root).paths(ALL, List.of()));
  }

  @Test
  void whatIsNotReadIsCounted() throws IOException {
    MemorySources sources =
        new MemorySources(
            Map.of(
                ".git/HEAD", "",
                ".gitignore", "gone/\n",
                "a.md", "",
                "b.mdx", "",
                "c/d.mdx", "",
                ".hidden/e.md", "",
                "gone/f.md", "",
                "left/g.md", "",
                "h.txt", ""));
    List<Glob> exclude = List.of(new Glob("left/**"));
    assertEquals(List.of("a.md"), sources.paths(ALL, exclude));
    assertEquals(
        List.of(
            new UnreadFiles(".mdx", 2, UnreadFiles.Why.ENDING, "b.mdx"),
            new UnreadFiles(".md", 1, UnreadFiles.Why.HIDDEN, ".hidden/e.md"),
            new UnreadFiles(".md", 1, UnreadFiles.Why.IGNORED, "gone/f.md")),
        sources.unread());
  }
}
