package dev.entrylint.cli;

import dev.entrylint.base.Fence;
import dev.entrylint.base.Printable;
import dev.entrylint.base.SlashedPath;
import dev.entrylint.config.ConfigException;
import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.move.MoveOrder;
import dev.entrylint.engine.move.MovePlan;
import dev.entrylint.engine.move.MoveRefusedException;
import dev.entrylint.engine.move.Mover;
import dev.entrylint.report.FileTransaction;
import dev.entrylint.report.FileTransaction.Written;
import dev.entrylint.report.FixReport;
import dev.entrylint.report.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code mv}: gives something another name, and all that names it with it. */
final class MoveCommand implements Command {

  private static final String TITLE = "--title";
  private static final String KEEP = "--keep-old";
  private static final String DIFF = "--diff";

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            "mv",
            "Gives a file, a folder, an id or a heading another name, and writes anew whatever of the"
                + " corpus names it: links, relations in front matter, the configuration and the list"
                + " of known findings. Where a link would be lost nothing is written.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .paramLabel("OLD")
            .type(String.class)
            .description("A path of a file or folder, PATH#ID, #ID or the id of an entry.")
            .build());
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("1")
            .paramLabel("NEW")
            .arity("0..1")
            .type(String.class)
            .description("The path that it gets, or the id.")
            .build());
    spec.addOption(
        Options.text(
            TITLE,
            "TEXT",
            "The text that the heading OLD gets in place of NEW; an id that is made of it goes with"
                + " it."));
    spec.addOption(
        Options.flag(
            KEEP,
            "Keep the old name as well, in the way of the renderer: an anchor above a heading, an"
                + " alias in front matter."));
    spec.addOption(
        Options.flag(DIFF, "Print what would be written, as a unified diff, and write nothing."));
    Options.addCorpus(spec);
    return spec;
  }

  @Override
  public int run(ParseResult given, Console console) throws IOException, ConfigException, Refusal {
    String old = given.matchedPositionalValue(0, "");
    Optional<String> fresh = Optional.ofNullable(given.matchedPositionalValue(1, null));
    Optional<String> title = Optional.ofNullable(given.matchedOptionValue(TITLE, null));
    if (fresh.isPresent() == title.isPresent()) {
      throw new Refusal("name either NEW or --title TEXT");
    }
    Workspace workspace = Workspace.open(given, List.of(), console);
    Path root = workspace.config().root();
    boolean place = isPlace(old, console);
    MoveOrder order =
        new MoveOrder(
            seen(old, root, console),
            fresh.isPresent()
                ? Optional.of(renamed(fresh.get(), place, root, console))
                : Optional.empty(),
            title,
            given.matchedOptionValue(KEEP, false));
    Snapshot snapshot = workspace.snapshot();
    for (int run = 0; run < snapshot.runs(); run++) {
      if (snapshot.read(run).failures() > 0) {
        throw new Refusal(
            "a document cannot be read, as 'entrylint check' shows, and so its links cannot be"
                + " mended; nothing was written");
      }
    }
    MovePlan plan;
    try {
      plan = Mover.plan(snapshot, workspace.configs(), order);
    } catch (MoveRefusedException refused) {
      refused.reasons().forEach(console::say);
      throw new Refusal("nothing was written");
    }
    if (given.matchedOptionValue(DIFF, false)) {
      DiffOutput.print(plan.changes(), "", console);
      plan.notes().forEach(console::say);
      return ExitCode.CLEAN;
    }
    return write(plan, root, ReadingOptions.of(given, console), console);
  }

  private static int write(MovePlan plan, Path root, ReadingOptions reading, Console console)
      throws IOException {
    Fence fence = reading.fence().orElseGet(() -> Fence.around(root));
    Written written = new FileTransaction(root, fence).write(plan.changes());
    if (!written.isComplete()) {
      FixReport.unwritten(written, "").forEach(console::say);
      console.say(
          written.files().isEmpty()
              ? "nothing was written"
              : "written were " + String.join(", ", written.files()));
      return ExitCode.FAILURE;
    }
    console.print(
        Printable.line(plan.done())
            + ", and "
            + Tally.counted(plan.changes().size(), "file")
            + (plan.changes().size() == 1 ? " was" : " were")
            + " written\n");
    plan.notes().forEach(console::say);
    boolean moved = plan.changes().stream().anyMatch(FileChange::moves);
    if (moved && Fence.aroundRepository(root).isPresent()) {
      console.say(
          "git's index was left as it is; 'git add -A' stages what moved, and git sees that");
    }
    return ExitCode.CLEAN;
  }

  // ---- names, as seen from the working directory

  /** Whether {@code name} is that of no file or folder. */
  private static boolean isPlace(String name, Console console) throws Refusal {
    return name.startsWith("#") || !Files.exists(console.path(name));
  }

  /** {@code name} with the path in it, if there is one, as seen from the root. */
  private static String seen(String name, Path root, Console console) throws Refusal {
    if (!isPlace(name, console)) {
      return path(name, root, console);
    }
    for (int hash = name.indexOf('#'); hash >= 0; hash = name.indexOf('#', hash + 1)) {
      if (hash > 0 && Files.exists(console.path(name.substring(0, hash)))) {
        return path(name.substring(0, hash), root, console) + name.substring(hash);
      }
    }
    return name;
  }

  private static String renamed(String name, boolean place, Path root, Console console)
      throws Refusal {
    if (!place) {
      return path(name, root, console);
    }
    return name.indexOf('#') > 0 ? seen(name, root, console) : name;
  }

  private static String path(String written, Path root, Console console) throws Refusal {
    Path path = console.path(written);
    for (Path name : path) {
      if (name.toString().indexOf('\\') >= 0) {
        throw new Refusal("'" + name + "' has a backslash in it; between folders there is '/'");
      }
    }
    Path top = root.toAbsolutePath().normalize();
    boolean folder = written.endsWith("/");
    return SlashedPath.of(top.relativize(path)) + (folder ? "/" : "");
  }
}
