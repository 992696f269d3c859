package dev.entrylint.cli;

import dev.entrylint.config.ConfigException;
import dev.entrylint.engine.ChangedCorpus;
import dev.entrylint.engine.Check;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Selection;
import java.io.IOException;
import java.util.Collection;
import picocli.CommandLine.ParseResult;

/** A check of a workspace, of all or of what a change introduced. */
final class ChangeCheck {

  private ChangeCheck() {}

  /**
   * Whether only what a change introduced is asked for, and it touches nothing that is checked;
   * then says so. Programs get a report in any case.
   */
  static boolean hasNothingToCheck(
      Collection<Workspace> workspaces, ParseResult given, Console console) throws Refusal {
    for (Workspace each : workspaces) {
      if (each.states().isEmpty()
          || !ChangedCorpus.isWithoutEffect(each.states().get(), each.config())) {
        return false;
      }
    }
    if (!CheckReports.areForPeople(given, console)) {
      return false;
    }
    String ref = workspaces.iterator().next().states().orElseThrow().ref();
    console.say("nothing that is checked is other than at " + ref);
    return true;
  }

  /** What is found in {@code workspace}, or what of it a change introduced. */
  static Check run(
      Workspace workspace,
      Selection selection,
      BaselineOptions baseline,
      String prefix,
      Console console)
      throws IOException, ConfigException, Refusal {
    return workspace.check(selection, known(workspace, baseline, prefix, console), console);
  }

  /** What {@code workspace} is held against. */
  static KnownBefore known(
      Workspace workspace, BaselineOptions baseline, String prefix, Console console)
      throws IOException, ConfigException, Refusal {
    KnownBefore known = baseline.known(workspace);
    if (workspace.states().isEmpty()) {
      return known;
    }
    ChangedCorpus change =
        ChangedCorpus.of(workspace.states().get(), workspace.config(), workspace.configs());
    change.note().ifPresent(line -> console.say(prefix + line));
    return known.and(change.earlier());
  }
}
