package dev.entrylint.cli;

import dev.entrylint.cli.hook.DriverCall;
import dev.entrylint.cli.hook.MergeAttribute;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.convention.Glob;
import dev.entrylint.engine.git.GitRepository;
import dev.entrylint.engine.git.MergeDriver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The merge driver for lists in a repository: what its configuration says of it, and the lines in
 * {@code .gitattributes} that name the documents.
 */
record ListDriver(MergeDriver driver, MergeAttribute attribute) {

  private static final String FILE = ".gitattributes";
  private static final String MERGED = "lists in documents are merged item by item";

  /** So many documents are asked whether they are merged by others; a repository has few ways. */
  private static final int MOST_ASKED = 500;

  static ListDriver of(GitRepository repository) {
    return new ListDriver(
        new MergeDriver(repository),
        new MergeAttribute(
            repository.top().resolve(FILE),
            MergeDriver.NAME,
            "each clone that is to merge so needs it, and others merge line by line"));
  }

  /** The top of the working tree. */
  Path top() {
    return driver.repository().top();
  }

  /**
   * What names the documents in attributes.
   *
   * @throws Refusal if they are merged in another way already
   */
  List<String> patterns(HookCall call) throws IOException, ConfigException, Refusal {
    if (driver.command().isPresent() && !driver.isOurs()) {
      throw new Refusal(
          "this repository has a merge driver '"
              + MergeDriver.NAME
              + "' that entrylint did not write; 'git config --remove-section merge."
              + MergeDriver.NAME
              + "' takes it out");
    }
    Workspace workspace =
        Workspace.find(call.given(), List.of(), Optional.empty(), call.console()).workspace();
    Config config = workspace.config();
    Optional<String> below = call.below(config.root());
    if (below.isEmpty()) {
      throw new Refusal(
          "the root '"
              + config.root()
              + "' lies outside the working tree, and git merges nothing"
              + " there");
    }
    String folder = below.get().equals(".") ? "" : below.get() + "/";
    List<String> documents = new ArrayList<>();
    for (String path : workspace.sources().paths(config.include(), config.exclude())) {
      if (documents.size() < MOST_ASKED && !path.startsWith("../")) {
        documents.add(folder + path);
      }
    }
    Optional<MergeDriver.Other> other =
        documents.isEmpty() ? Optional.empty() : driver.other(documents);
    if (other.isPresent()) {
      throw new Refusal(
          "'"
              + other.get().path()
              + "' is merged by another driver already, '"
              + other.get().driver()
              + "', as git's attributes say; 'git check-attr merge FILE' tells more");
    }
    Set<String> patterns = new LinkedHashSet<>();
    for (Glob glob : config.include()) {
      patterns.addAll(patterns(folder, glob.toString()));
    }
    return List.copyOf(patterns);
  }

  /** The patterns of git that fit what {@code glob} fits in {@code folder}, or more. */
  private static Set<String> patterns(String folder, String glob) {
    Set<String> patterns = new LinkedHashSet<>();
    int open = glob.indexOf('{');
    int close = glob.indexOf('}', open + 1);
    if (open >= 0 && close > open && glob.lastIndexOf('{', close) == open) {
      for (String each : glob.substring(open + 1, close).split(",", -1)) {
        patterns.addAll(
            patterns(folder, glob.substring(0, open) + each + glob.substring(close + 1)));
      }
      return patterns;
    }
    String all = MergeAttribute.literal(folder) + glob.replaceAll("[\\[\\\\]", "\\\\$0");
    boolean anywhere = all.startsWith("**/") && all.indexOf('/', 3) < 0;
    patterns.add(anywhere ? all.substring(3) : "/" + all);
    return patterns;
  }

  /** Writes all that is needed, and says what. */
  List<String> install(HookCall call, List<String> patterns) throws IOException, Refusal {
    DriverCall line = call.driver();
    driver.install(line.line());
    boolean there = attribute.has(patterns);
    if (!there) {
      attribute.install(patterns);
    }
    List<String> said = new ArrayList<>();
    said.add("wrote merge.entrylint to the configuration of this repository: " + MERGED);
    said.add(
        there
            ? attribute.file() + " names the documents already"
            : "wrote "
                + attribute.file()
                + ", which names the documents: commit it; each clone"
                + " needs 'entrylint hook install --merge-driver', and without it merges line by line");
    return said;
  }

  /** Takes out what was written, and says so; lines that are committed hold for others. */
  List<String> uninstall() throws IOException {
    List<String> said = new ArrayList<>();
    if (driver.isOurs()) {
      driver.uninstall();
      said.add("took merge.entrylint out of the configuration of this repository");
    }
    if (attribute.isThere()) {
      if (MergeAttribute.isIn(driver.committed(FILE))) {
        said.add(
            "entrylint's lines in "
                + attribute.file()
                + " are committed, hold for other clones as well, and are left; without the driver"
                + " git merges line by line");
      } else {
        attribute.uninstall();
        said.add("took entrylint's lines out of " + attribute.file());
      }
    }
    return said;
  }

  /** What there is. */
  List<String> status() throws IOException {
    boolean named = attribute.isThere();
    List<String> said = new ArrayList<>();
    if (driver.isOurs()) {
      said.add(
          MERGED
              + ", by merge.entrylint in the configuration of this repository"
              + (named ? " and " + attribute.file() : "; but no .gitattributes names documents"));
    } else if (driver.command().isPresent()) {
      said.add("entrylint did not write the merge driver 'entrylint' that is there");
    } else if (named) {
      said.add(
          attribute.file()
              + " names documents whose lists are to be merged item by item; 'entrylint hook"
              + " install --merge-driver' lets this clone do so");
    }
    return said;
  }
}
