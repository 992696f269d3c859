package dev.entrylint.cli.lsp.act;

import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.edit.Refusal;
import dev.entrylint.cli.lsp.edit.WorkspaceEdits;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.cli.lsp.text.OpenText;
import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.fix.SingleFix;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** The edits of actions, made when somebody chooses one. */
record ActionEdits(Moment moment, String path, ClientFeatures client) {

  /**
   * The edit of the action that {@code data} tells of.
   *
   * @throws ResponseErrorException if there is none; the message says why
   */
  WorkspaceEdit of(ActionData data) {
    if (moment.open(path).map(OpenText::version).orElse(-1) != data.version()) {
      throw Refusal.of(ResponseErrorCode.ContentModified, "the text has changed meanwhile");
    }
    return edit(changes(data));
  }

  /** The same, and nothing where there is nothing to be done. */
  WorkspaceEdit quiet(ActionData data) {
    try {
      return of(data);
    } catch (ResponseErrorException nothing) {
      if (nothing.getResponseError().getCode() != ResponseErrorCode.RequestFailed.getValue()) {
        throw nothing;
      }
      return new WorkspaceEdit();
    }
  }

  /** {@code changes} as the editor takes them. */
  WorkspaceEdit edit(List<FileChange> changes) {
    WorkspaceEdits edits = new WorkspaceEdits(moment, client);
    if (!edits.canDo(changes)) {
      throw Refusal.failed("this editor cannot make or move files by an edit");
    }
    return edits.of(changes, Optional.empty());
  }

  private List<FileChange> changes(ActionData data) {
    try {
      return switch (data.what()) {
        case FIX -> fix(data);
        case FIX_FILE -> all(Optional.of(path), data.name());
        case FIX_CORPUS -> all(Optional.empty(), data.name());
        case SUPPRESS -> suppression(data.name(), Suppression.PLACEHOLDER);
        case CREATE -> new EntryMaker(moment, lost(data)).changes();
        case REMOVE -> removal(lost(data));
      };
    } catch (IOException | ConfigException unreadable) {
      throw Refusal.failed(unreadable.getMessage());
    }
  }

  private List<FileChange> fix(ActionData data) throws IOException, ConfigException {
    Finding finding = finding(data.name());
    if (data.index() < 0 || data.index() >= finding.fixes().size()) {
      throw Refusal.of(
          ResponseErrorCode.ContentModified, "there is no such way to mend it any more");
    }
    return single(finding.fixes().get(data.index()));
  }

  private List<FileChange> single(Fix fix) throws IOException, ConfigException {
    List<FileChange> changes = SingleFix.changes(moment.snapshot(), moment.configs(), fix);
    if (changes.isEmpty()) {
      throw Refusal.failed("it changes nothing, or cannot be done without breaking what is there");
    }
    return changes;
  }

  private List<FileChange> removal(Link link) throws IOException, ConfigException {
    Optional<Fix> removal = new LinkActions(moment, path).removal(link);
    if (removal.isEmpty()) {
      throw Refusal.failed("there is no such item");
    }
    return single(removal.get());
  }

  private List<FileChange> all(Optional<String> file, String rule)
      throws IOException, ConfigException {
    Optional<String> only = Optional.of(rule).filter(each -> !each.isEmpty());
    FixAll.Done done = new FixAll(moment, file, only).run();
    if (done.changes().isEmpty()) {
      throw Refusal.failed(done.sentence());
    }
    return done.changes();
  }

  /** What suppresses the finding with the name {@code name}. */
  List<FileChange> suppression(String name, String reason) throws IOException {
    List<FileChange> changes;
    try {
      changes = new Suppression(moment, finding(name)).changes(reason);
    } catch (IllegalArgumentException wrong) {
      throw Refusal.of(ResponseErrorCode.InvalidParams, wrong.getMessage());
    }
    if (changes.isEmpty()) {
      throw Refusal.failed("no comment for it would leave the page as it is, and other findings");
    }
    return changes;
  }

  private Finding finding(String name) {
    for (Finding each : moment.findings(path)) {
      if (ActionData.name(each).equals(name)) {
        return each;
      }
    }
    throw Refusal.of(ResponseErrorCode.ContentModified, "this is not found any more");
  }

  private Link lost(ActionData data) {
    Optional<Link> link = Optional.empty();
    try {
      link = new LinkActions(moment, path).at(Integer.parseInt(data.name()));
    } catch (NumberFormatException none) {
      // said below
    }
    return link.orElseThrow(
        () -> Refusal.of(ResponseErrorCode.ContentModified, "there is no such link any more"));
  }
}
