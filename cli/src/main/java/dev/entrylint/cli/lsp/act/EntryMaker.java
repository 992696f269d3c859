package dev.entrylint.cli.lsp.act;

import dev.entrylint.cli.lsp.edit.Refusal;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.fix.FixChoice;
import dev.entrylint.engine.fix.FixPaths;
import dev.entrylint.engine.fix.Fixed;
import dev.entrylint.engine.fix.Fixer;
import dev.entrylint.engine.source.EditedSources;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Fix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes what a link leads to and is not there. That the link leads there then is tried in memory;
 * what rules would mend in the new entry without a doubt is mended at once.
 */
record EntryMaker(Moment moment, Link link) {

  /** What becomes of files. */
  List<FileChange> changes() throws IOException, ConfigException {
    for (NewEntry each : NewEntry.of(moment, link)) {
      Optional<FileChange> made = made(each, false);
      made = made.isPresent() || each.id().isEmpty() ? made : made(each, true);
      if (made.isPresent()) {
        return List.of(made.get());
      }
    }
    throw Refusal.failed("nothing can be made here so that this link leads to it");
  }

  private Optional<FileChange> made(NewEntry entry, boolean withId) throws IOException {
    byte[] before = entry.isFile() ? new byte[0] : moment.sources().bytes(entry.path());
    String text = new EntryText(moment, entry, withId).text();
    String whole = entry.isFile() ? text : added(entry, before, text);
    byte[] after = whole.getBytes(StandardCharsets.UTF_8);
    Snapshot then = snapshot(entry.path(), after);
    Fixed fixed =
        new Fixer(
                then,
                moment.known(),
                new Selection(List.of(entry.path()), Optional.empty()),
                Optional.empty(),
                moment.configs())
            .mend(within(entry.path()), Map.of());
    for (FileChange each : fixed.files()) {
      after = each.to().equals(entry.path()) ? each.after() : after;
    }
    return isFound(fixed.snapshot().corpus())
        ? Optional.of(entry.change(before, after))
        : Optional.empty();
  }

  private Snapshot snapshot(String path, byte[] text) throws IOException {
    EditedSources sources = new EditedSources(moment.sources(), Map.of(path, text), Set.of());
    return moment.snapshot().project().reconfigured(moment.config()).snapshot(sources);
  }

  /** What is safe in an entry that was only just made, and changes nothing else. */
  private static FixChoice within(String path) {
    FixChoice safe = FixChoice.safe();
    return (finding, preview) -> {
      FixChoice.Choice choice = safe.of(finding, preview);
      return choice instanceof FixChoice.Mend mend && !isWithin(path, mend.fix())
          ? new FixChoice.Leave("it changes other files")
          : choice;
    };
  }

  private static boolean isWithin(String path, Fix fix) {
    return FixPaths.of(fix).equals(Set.of(path));
  }

  /** The text of the document with the entry behind the last of its kind, or at its end. */
  private String added(NewEntry entry, byte[] before, String text) {
    String whole = new String(before, StandardCharsets.UTF_8);
    Document document = moment.corpus().document(entry.path()).orElseThrow();
    int end = whole.length();
    for (Entry each : moment.corpus().entries().of(document)) {
      if (entry.kind().filter(kind -> kind.name().equals(each.kind())).isPresent()) {
        end = each.span().end();
      }
    }
    String line = whole.contains("\r\n") ? "\r\n" : "\n";
    String start = whole.substring(0, end).stripTrailing();
    String rest = whole.substring(end).stripLeading();
    return start + line + line + text.replace("\n", line) + (rest.isEmpty() ? "" : line + rest);
  }

  private boolean isFound(Corpus corpus) {
    Optional<Document> document = corpus.document(link.document().path());
    Resolution there =
        document
            .map(each -> corpus.links().resolve(each, link.reference()))
            .orElse(link.resolution());
    return !(there instanceof Resolution.NoSuchFile
        || there instanceof Resolution.NoSuchEntry
        || there instanceof Resolution.Misspelled
        || there instanceof Resolution.NoSuchAnchor
            && !(link.resolution() instanceof Resolution.NoSuchFile));
  }
}
