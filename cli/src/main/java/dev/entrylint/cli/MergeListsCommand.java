package dev.entrylint.cli;

import dev.entrylint.base.Bounds;
import dev.entrylint.base.Printable;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.engine.git.GitEnvironment;
import dev.entrylint.engine.git.GitException;
import dev.entrylint.engine.git.MergeFile;
import dev.entrylint.engine.merge.ListMerge;
import dev.entrylint.engine.merge.ThreeTexts;
import dev.entrylint.model.MalformedTextException;
import dev.entrylint.model.SourceFile;
import dev.entrylint.report.ResultFile;
import dev.entrylint.report.ScratchFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code merge-lists}: merges lists in documents item by item, for git. */
final class MergeListsCommand implements Command {

  static final String NAME = "merge-lists";

  /** Git takes a greater code than that of the most conflicts for a failure. */
  private static final int FAILURE = 129;

  private static final int USUAL_SIZE = 7;

  /** What git puts into the call of a merge driver, beside the three files. */
  static final String FOR_GIT =
      "--marker-size=%L --label-ancestor=%S --label-ours=%X --label-theirs=%Y --path=%P %O %A %B";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            NAME,
            "A merge driver for git: lists of relations and indexes that two branches changed are"
                + " merged item by item, all else as 'git merge-file' does it. 'entrylint hook install"
                + " --merge-driver' lets git call it. Exit codes: 0 all is merged, 1 to 127 so many"
                + " conflicts are left, 129 it could not be done.");
    addFile(spec, 0, "ANCESTOR", "The file as it was where the branches parted.");
    addFile(spec, 1, "OURS", "The file of one branch, in the place of which the result is put.");
    addFile(spec, 2, "THEIRS", "The file of the other branch.");
    spec.addOption(
        Options.text("--path", "PATH", "The path of the document, from the working directory."));
    spec.addOption(Options.text("--marker-size", "COUNT", "How long markers are (default: 7)."));
    spec.addOption(Options.text("--label-ancestor", "TEXT", "What markers call the ancestor."));
    spec.addOption(Options.text("--label-ours", "TEXT", "What markers call the one branch."));
    spec.addOption(Options.text("--label-theirs", "TEXT", "What markers call the other."));
    Options.addCorpus(spec);
    return spec;
  }

  private static void addFile(CommandSpec spec, int index, String label, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index(Integer.toString(index))
            .arity("1")
            .paramLabel(label)
            .type(String.class)
            .description(description)
            .build());
  }

  /** The labels, as git has none for some merges. */
  @Override
  public boolean takesEmpty() {
    return true;
  }

  @Override
  public int run(ParseResult given, Console console) {
    try {
      List<Path> files =
          List.of(file(given, 1, console), file(given, 0, console), file(given, 2, console));
      List<String> labels =
          List.of(
              label(given, "--label-ours", "ours"),
              label(given, "--label-ancestor", "ancestor"),
              label(given, "--label-theirs", "theirs"));
      MergeFile merge = new MergeFile(files, labels, markerSize(given));
      Optional<ThreeTexts> texts = merged(given, files, console);
      MergeFile.Merged merged =
          texts.isPresent() ? merged(texts.get(), merge, console) : run(merge, console);
      ResultFile.write(files.get(0), merged.bytes());
      return merged.conflicts();
    } catch (IOException | Refusal failed) {
      console.say(failed.getMessage());
      return FAILURE;
    }
  }

  private static Path file(ParseResult given, int index, Console console) throws Refusal {
    return console.path(given.matchedPositionalValue(index, ""));
  }

  /** A label on one line; a git that knows none leaves the sign for it as it is. */
  private static String label(ParseResult given, String option, String usual) {
    String label = given.matchedOptionValue(option, "");
    return label.isEmpty() || label.matches("%[SXY]") ? usual : Printable.line(label);
  }

  private static int markerSize(ParseResult given) throws Refusal {
    String written = given.matchedOptionValue("--marker-size", Integer.toString(USUAL_SIZE));
    if (!written.matches("[1-9][0-9]{0,3}")) {
      throw new Refusal("--marker-size: expected a number but was '" + written + "'");
    }
    return Integer.parseInt(written);
  }

  // ---- lists

  /** The three texts with the lists merged; nothing if none is, for whatever reason. */
  private static Optional<ThreeTexts> merged(ParseResult given, List<Path> files, Console console) {
    String path = given.matchedOptionValue("--path", "");
    try {
      return path.isEmpty() ? Optional.empty() : merged(path, given, files, console);
    } catch (ConfigException wrong) {
      // It begins with its place, as editors and terminals understand it.
      console.tell(wrong.getMessage() + "\n");
      console.say(lineByLine(path) + ", since the configuration cannot be used");
    } catch (IOException | Refusal failed) {
      console.say(lineByLine(path) + ": " + failed.getMessage());
    } catch (RuntimeException | LinkageError | OutOfMemoryError | StackOverflowError fault) {
      // Whatever it is, git waits for a merge, and can make one.
      console.say(lineByLine(path) + ": internal error: " + fault);
    }
    return Optional.empty();
  }

  private static String lineByLine(String path) {
    return "lists in '" + path + "' are merged line by line";
  }

  private static Optional<ThreeTexts> merged(
      String path, ParseResult given, List<Path> files, Console console)
      throws IOException, ConfigException, Refusal {
    ReadingOptions reading = ReadingOptions.of(given, console);
    Optional<ThreeTexts> texts = texts(files, reading.limits().document());
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    ConfigLoader configs = RuleJars.configs(RuleJars.loader(given, console)).with(reading.limits());
    Path document = console.path(path);
    Optional<Path> root = Options.root(given, console);
    Optional<Path> named = Workspace.file(given, console);
    Path from = root.orElseGet(() -> existing(document.getParent()));
    Optional<Path> file = named.isPresent() ? named : reading.find(from, root, configs);
    Path folder = root.orElseGet(() -> file.map(Path::getParent).orElse(from));
    if (file.isEmpty() || !document.startsWith(folder)) {
      return Optional.empty();
    }
    Bounds bounds = reading.bounds(folder);
    Bounds read = named.isPresent() ? bounds.withConfiguration(file.get()) : bounds;
    Config config = configs.load(file.get(), folder, reading.sources(folder, read));
    String inside = SlashedPath.of(folder.relativize(document));
    return ListMerge.of(inside, texts.get(), config, configs.registry());
  }

  private static Path existing(Path path) {
    Path there = path;
    while (there.getParent() != null && !Files.isDirectory(there)) {
      there = there.getParent();
    }
    return there;
  }

  /** Nothing if they are larger than a document, or not in UTF-8. */
  private static Optional<ThreeTexts> texts(List<Path> files, long most) throws IOException {
    try {
      for (Path each : files) {
        if (Files.size(each) > most) {
          return Optional.empty();
        }
      }
      return Optional.of(
          new ThreeTexts(text(files.get(1)), text(files.get(0)), text(files.get(2))));
    } catch (MalformedTextException other) {
      return Optional.empty();
    }
  }

  private static String text(Path file) throws IOException {
    return new SourceFile(file.toString(), Files.readAllBytes(file)).text();
  }

  // ---- all else

  private static MergeFile.Merged merged(ThreeTexts texts, MergeFile merge, Console console)
      throws IOException {
    List<byte[]> contents =
        List.of(bytes(texts.ours()), bytes(texts.ancestor()), bytes(texts.theirs()));
    try (ScratchFiles scratch = ScratchFiles.of(contents)) {
      return run(new MergeFile(scratch.files(), merge.labels(), merge.markerSize()), console);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static MergeFile.Merged run(MergeFile merge, Console console) throws GitException {
    return merge.run(console.folder(), new GitEnvironment(console.folder(), console.environment()));
  }
}
