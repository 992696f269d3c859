package dev.entrylint.cli.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole sessions: whatever somebody does, the server says what a check would say. */
class SessionsTest {

  /** How many steps; more where there is time. */
  private static final int STEPS = Integer.getInteger("entrylint.session.steps", 60);

  @TempDir Path temporary;

  @ParameterizedTest
  @CsvSource({"glossary, 1", "glossary-with-faults, 2", "glossary-with-faults, 3"})
  void theServerSaysWhatACheckSays(String example, long seed) throws Exception {
    Path folder = temporary.toRealPath();
    Path root = folder.resolve("root");
    RandomSession.copy(Path.of("examples", example), root);
    Path config =
        Path.of("examples", "glossary", "entrylint.yml"); // no other extends one from outside
    Files.copy(config, root.resolve("entrylint.yml"), StandardCopyOption.REPLACE_EXISTING);
    Path mirror = Files.createDirectory(folder.resolve("mirror"));
    Files.delete(mirror);
    try (Editor editor = Editor.in(root)) {
      RandomSession session = new RandomSession(seed, root, mirror, editor);
      for (int i = 0; i < STEPS; i++) {
        session.step();
        assertEquals(session.checked(), session.said(), () -> session.done().toString());
      }
    }
  }

  /**
   * A session with a body of any size, which takes long; prints how long answers took and how much
   * memory the server has.
   *
   * @param args the folder of the body, an empty folder to work in, steps, seed
   */
  public static void main(String[] args) throws Exception {
    Path work = Path.of(args[1]).toRealPath();
    Path root = work.resolve("root");
    RandomSession.copy(Path.of(args[0]), root);
    int steps = Integer.parseInt(args[2]);
    long longest = 0;
    try (Editor editor = Editor.in(root)) {
      RandomSession session =
          new RandomSession(Long.parseLong(args[3]), root, work.resolve("mirror"), editor);
      for (int i = 0; i < steps; i++) {
        session.step();
        long start = System.nanoTime();
        List<String> said = session.said();
        longest = Math.max(longest, System.nanoTime() - start);
        List<String> checked = session.checked();
        if (!said.equals(checked)) {
          System.out.println(
              "step "
                  + i
                  + ": "
                  + session.done().subList(Math.max(0, i - 5), session.done().size()));
          said.stream()
              .filter(each -> !checked.contains(each))
              .limit(5)
              .forEach(each -> System.out.println("+ " + each));
          checked.stream()
              .filter(each -> !said.contains(each))
              .limit(5)
              .forEach(each -> System.out.println("- " + each));
          throw new AssertionError("the server said something else than a check");
        }
        if (i == 9 || i == steps - 1 || i % 100 == 99) {
          System.out.println(
              "step "
                  + (i + 1)
                  + ": "
                  + said.size()
                  + " findings, heap "
                  + heap(editor.process.pid()));
        }
      }
    }
    System.out.println("longest " + TimeUnit.NANOSECONDS.toMillis(longest) + " ms, whole report");
  }

  /** What is alive in the server's memory, in bytes, after all that is not was collected. */
  private static String heap(long pid) throws Exception {
    Process jcmd =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                Long.toString(pid),
                "GC.class_histogram")
            .start();
    String last = "";
    for (String line : new String(jcmd.getInputStream().readAllBytes()).lines().toList()) {
      last = line.startsWith("Total") ? line.replaceAll("\\s+", " ") : last;
    }
    return last;
  }
}
