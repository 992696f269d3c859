package dev.entrylint.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.Config;
import dev.entrylint.config.TestConfigs;
import dev.entrylint.convention.Glob;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is said of files that cannot be read, and of readers that fail. */
class UnreadableFilesTest {

  private static final RuleRegistry RULES = RuleRegistry.of();

  /** Two files, of which {@code b.md} cannot be read. */
  private record Broken(MemorySources good, IOException problem) implements Sources {

    Broken(IOException problem) {
      this(new MemorySources(Map.of("a.md", "# A\n")), problem);
    }

    @Override
    public List<String> paths(List<Glob> include, List<Glob> exclude) {
      return List.of("a.md", "b.md");
    }

    @Override
    public byte[] bytes(String path) throws IOException {
      if (path.equals("b.md")) {
        throw problem;
      }
      return good.bytes(path);
    }

    @Override
    public boolean exists(String path) {
      return good.exists(path);
    }
  }

  private static Config config(String yaml) throws Exception {
    return TestConfigs.of(RULES, yaml);
  }

  private static Snapshot snapshot(IOException problem) throws Exception {
    return Project.of(config("dialect: github"), RULES).snapshot(new Broken(problem));
  }

  private static String said(IOException problem) throws Exception {
    Result result = snapshot(problem).check(Selection.ALL);
    assertEquals(1, result.findings().size());
    Finding finding = result.findings().get(0);
    return finding.path() + " " + finding.rule() + ": " + finding.message();
  }

  @Test
  void theReasonIsSaid() throws Exception {
    String file = "b.md unreadable-file: cannot be read, so it is not checked ";
    assertEquals(file + "(no permission)", said(new AccessDeniedException("b.md")));
    assertEquals(file + "(it has gone meanwhile)", said(new NoSuchFileException("b.md")));
    assertEquals(file + "(IOException: broken disk)", said(new IOException("broken disk")));
    assertEquals(file + "(IOException)", said(new IOException()));
  }

  @Test
  void whoeverOnlyReadsIsToldAsWell() throws Exception {
    Result read = snapshot(new IOException("broken disk")).read(0);
    assertEquals(List.of("b.md"), read.findings().stream().map(Finding::path).toList());
    assertEquals(0, read.failures(), "it is no fault of the program");
  }

  @Test
  void itIsSaidWhereverItIs() throws Exception {
    Selection others = new Selection(List.of("a.md"), Optional.empty());
    Result result = snapshot(new IOException("broken disk")).check(others);
    assertEquals(List.of("b.md"), result.findings().stream().map(Finding::path).toList());
    assertEquals(1, result.count(Severity.ERROR));
    assertEquals(0, result.count(Severity.WARNING));
  }

  @Test
  void itIsNeverKnown() throws Exception {
    Project project = Project.of(config("dialect: github"), RULES).withCompleteFacts();
    Sources broken = new Broken(new IOException("broken disk"));
    Comparison both =
        Comparison.of(project.snapshot(broken), project.snapshot(broken), Selection.ALL);
    assertEquals(List.of(), both.match().known());
    assertEquals(List.of("b.md"), both.match().added().stream().map(Finding::path).toList());
  }

  @Test
  void aReaderThatFailsIsToBlame() throws Exception {
    Failures failures = new Failures(new Levels(config(""), Selection.ALL));
    Finding finding =
        failures.internal("scanner", "a.md", new IllegalStateException("lost")).orElseThrow();
    assertEquals("internal-error", finding.rule());
    assertEquals("a.md", finding.path());
    assertEquals("java.lang.IllegalStateException", finding.subject());
    String error = "internal error: java.lang.IllegalStateException: lost at ";
    assertTrue(finding.message().startsWith(error), finding.message());
    String blame = "; this is a fault of 'scanner', please report it";
    assertTrue(finding.message().endsWith(blame), finding.message());
    StackOverflowError endless = new StackOverflowError();
    endless.setStackTrace(new StackTraceElement[0]);
    assertEquals(
        "internal error: java.lang.StackOverflowError" + blame,
        failures.internal("scanner", "a.md", endless).orElseThrow().message());
  }
}
