package dev.entrylint.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What {@code check --watch} answers to what is saved. */
@Timeout(120)
class WatchTest extends CommandLineTestCase {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final AtomicInteger code = new AtomicInteger(-1);
  private Thread watch;

  @BeforeEach
  void corpus() {
    config("dialect: github");
    file("a.md", "# A", "", "[b](b.md)");
    file("b.md", "# B", "", "[x](gone.md)");
  }

  private void start(OutputStream to, String... more) throws Exception {
    String[] words = new String[more.length + 2];
    words[0] = "check";
    words[1] = "--watch";
    System.arraycopy(more, 0, words, 2, more.length);
    watch =
        new Thread(
            () ->
                code.set(
                    Main.run(words, root, environment, InputStream.nullInputStream(), to, err)));
    watch.start();
    await(err, "Ctrl-C ends");
  }

  @AfterEach
  void end() throws InterruptedException {
    if (watch != null) {
      watch.interrupt();
      watch.join();
    }
  }

  private static void await(ByteArrayOutputStream stream, String part) throws Exception {
    for (int i = 0; i < 1000; i++) {
      if (stream.toString(StandardCharsets.UTF_8).contains(part)) {
        return;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("not said: " + part + "\nbut: " + stream);
  }

  private String printed() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsNewAndGoneIsPrinted() throws Exception {
    start(out);
    await(out, "b.md:3:5: error: there is no file 'gone.md' [missing-file]");
    assertTrue(printed().contains("1 error in 1 of 2 files"), printed());
    file("a.md", "# A", "", "more", "", "[b](b.md) [y](#lost)");
    await(out, ": 1 new, 0 gone\n+ a.md:5:15: error: '#lost' is not defined in 'a.md'");
    await(out, "\n2 errors in 2 of 2 files");
    file("b.md", "# B");
    await(out, ": 0 new, 1 gone\n- b.md:3:5: error: there is no file 'gone.md'");
    end();
    assertEquals(1, code.get());
  }

  @Test
  void editorsRenameWhatTheyWrote() throws Exception {
    start(out);
    file("b.md.tmp", "# B", "", "[x](#other)");
    Files.move(root.resolve("b.md.tmp"), root.resolve("b.md"), StandardCopyOption.REPLACE_EXISTING);
    await(out, ": 1 new, 1 gone\n+ b.md:3:5: error: '#other'");
    assertFalse(printed().contains("b.md.tmp"), printed());
  }

  @Test
  void newFoldersAreWatchedAndDeletedFilesNoticed() throws Exception {
    start(out);
    file("new/deep/c.md", "[x](nowhere.md)");
    await(out, "+ new/deep/c.md:1:5: error: there is no file");
    file("new/deep/c.md", "[x](../../a.md)");
    await(out, "- new/deep/c.md:1:5: error: there is no file");
    Files.delete(root.resolve("b.md"));
    await(out, "+ a.md:3:5: error: there is no file 'b.md'");
  }

  @Test
  void aConfigurationIsTakenUpAndMayBeBrokenForAWhile() throws Exception {
    start(out);
    config("dialect: github", "rulez: {}");
    await(err, "entrylint.yml:2:1");
    config("dialect: github");
    await(out, ": 0 new, 0 gone\n1 error in 1 of 2 files");
    config("dialect: github", "rules: {missing-file: off}");
    await(out, ": 0 new, 1 gone\n- b.md:3:5");
    await(out, "no findings in 2 files");
    end();
    assertEquals(0, code.get());
  }

  @Test
  void theRootMayGoAndComeBack() throws Exception {
    file("docs/a.md", "# A", "", "[b](b.md)");
    start(out, "--root", "docs");
    Files.delete(root.resolve("docs/a.md"));
    Files.delete(root.resolve("docs"));
    await(err, "there is no folder 'docs'");
    file("docs/a.md", "# A", "", "[b](c.md)");
    await(out, "+ a.md:3:5: error: there is no file 'c.md'");
    file("docs/a.md", "# A", "", "[b](d.md)");
    await(out, "+ a.md:3:5: error: there is no file 'd.md'");
  }

  @Test
  void anotherFolderMayTakeThePlaceOfTheRoot() throws Exception {
    file("docs/a.md", "# A", "", "[b](b.md)");
    file("other/deep/o.md", "# O");
    start(out, "--root", "docs");
    Files.move(root.resolve("docs"), root.resolve("before"));
    await(err, "there is no folder 'docs'");
    Files.move(root.resolve("other"), root.resolve("docs"));
    await(out, "- a.md:3:5: error: there is no file 'b.md'");
    file("docs/deep/o.md", "# O", "", "[b](c.md)");
    await(out, "+ deep/o.md:3:5: error: there is no file 'deep/c.md'");
  }

  @Test
  void whatIsKnownStaysKnown() throws IOException, Exception {
    assertEquals(0, run("baseline").exitCode());
    start(out);
    file("b.md", "# B", "", "moved", "", "[x](gone.md) [y](lost.md)");
    await(out, ": 1 new, 0 gone\n+ b.md:5:18: error: there is no file 'lost.md'");
  }

  @Test
  void itEndsWhenNobodyReadsOn() throws Exception {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int letter) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    start(closed);
    file("b.md", "# B");
    watch.join();
    assertEquals(0, code.get());
  }

  @Test
  void whatCannotBeWatchedIsRefused() {
    run("check", "--watch", "--staged")
        .assertRefused("--watch looks at files as they are saved, and so excludes --staged");
    run("check", "--watch", "--format=json")
        .assertRefused(
            "--watch prints what is new and what is gone, for people; it excludes other formats");
    run("check", "--watch", "gone.md").assertRefused("there is no file or folder 'gone.md'");
  }
}
