package dev.entrylint.engine.git;

import dev.entrylint.engine.git.GitProgram.Complaints;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What files held, by the names that git has for it. One process of git answers, which is started
 * when something is first asked for and ends with {@link #close}. Safe for several threads, of
 * which one is answered at a time.
 */
final class GitBlobs implements AutoCloseable {

  /** Up to how many bytes in all what was read is held, as it is mostly read again. */
  private static final int ROOM = 1 << 25;

  private final GitProgram git;
  private final Map<String, Long> sizes = new HashMap<>();
  private final Map<String, byte[]> held = new HashMap<>();
  private int room = ROOM;
  private Process process;
  private InputStream answers;

  /**
   * What is called {@code ids}, some of which may not be here.
   *
   * @param tree most of them are in
   * @throws GitException if git cannot be asked
   */
  GitBlobs(GitProgram git, Collection<String> ids, String tree) throws GitException {
    this.git = git;
    look(List.copyOf(ids));
    if (sizes.size() < ids.size()) {
      // Of a partial clone git says nothing more behind the first content that it may not fetch.
      Set<String> left = new LinkedHashSet<>(ids);
      left.removeAll(sizes.keySet());
      left.removeAll(missing(tree));
      look(List.copyOf(left));
    }
  }

  /** What a partial clone lacks of {@code tree}. */
  private Set<String> missing(String tree) throws GitException {
    byte[] all = git.ask("rev-list", "--objects", "--missing=print", tree).out();
    Set<String> missing = new LinkedHashSet<>();
    for (String line : new String(all, StandardCharsets.UTF_8).split("\n")) {
      if (line.startsWith("?")) {
        missing.add(line.substring(1));
      }
    }
    return missing;
  }

  private void look(List<String> ids) throws GitException {
    if (ids.isEmpty()) {
      return;
    }
    Process check = git.start("cat-file", "--batch-check");
    new Complaints(check.getErrorStream());
    Thread asking = new Thread(() -> ask(ids, check.getOutputStream()), "questions to git");
    asking.setDaemon(true);
    asking.start();
    try (InputStream in = check.getInputStream()) {
      String said = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      for (String line : said.split("\n")) {
        // "ID blob 123", or "ID missing".
        String[] facts = line.split(" ");
        if (facts.length == 3) {
          sizes.put(facts[0], Long.parseLong(facts[2]));
        }
      }
    } catch (IOException failed) {
      throw new GitException("git cannot be read: " + failed.getMessage(), failed);
    }
  }

  private static void ask(List<String> ids, OutputStream questions) {
    try (questions) {
      for (String id : ids) {
        questions.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
      }
    } catch (IOException ended) {
      return; // then what it answered is not all, and what is missing is said to be
    }
  }

  /** Whether the content called {@code id} is here. */
  boolean has(String id) {
    return sizes.containsKey(id);
  }

  /** How many bytes the content called {@code id} has, which is here. */
  long size(String id) {
    return sizes.get(id);
  }

  /**
   * The content called {@code id}, which is here.
   *
   * @throws GitException if git fails meanwhile
   */
  synchronized byte[] read(String id) throws GitException {
    byte[] bytes = held.get(id);
    if (bytes == null) {
      bytes = fetch(id);
      if (bytes.length <= room) {
        room -= bytes.length;
        held.put(id, bytes);
      }
    }
    return bytes;
  }

  private byte[] fetch(String id) throws GitException {
    try {
      if (process == null) {
        process = git.start("cat-file", "--batch");
        new Complaints(process.getErrorStream());
        answers = new BufferedInputStream(process.getInputStream(), 1 << 16);
      }
      OutputStream questions = process.getOutputStream();
      questions.write((id + "\n").getBytes(StandardCharsets.US_ASCII));
      questions.flush();
      String[] facts = line().split(" ");
      if (facts.length != 3) {
        throw new GitException("git no longer has the content " + id);
      }
      int size = Integer.parseInt(facts[2]);
      byte[] bytes = answers.readNBytes(size);
      if (bytes.length < size || answers.read() != '\n') {
        throw new GitException("git ended in the midst of the content " + id);
      }
      return bytes;
    } catch (GitException failed) {
      throw failed;
    } catch (IOException failed) {
      throw new GitException("git cannot be read: " + failed.getMessage(), failed);
    }
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = answers.read(); b >= 0 && b != '\n'; b = answers.read()) {
      line.append((char) b);
    }
    return line.toString();
  }

  @Override
  public synchronized void close() {
    if (process != null) {
      process.destroy();
      process = null;
    }
  }
}
