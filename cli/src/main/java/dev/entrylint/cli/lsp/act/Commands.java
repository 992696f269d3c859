package dev.entrylint.cli.lsp.act;

import com.google.gson.JsonPrimitive;
import dev.entrylint.base.NearMiss;
import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.edit.Refusal;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.cli.lsp.root.Moments;
import dev.entrylint.config.ConfigException;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ApplyWorkspaceEditResponse;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * What an editor may have the server do. Nothing is written: the editor is asked to apply edits.
 */
public final class Commands {

  /** Mends all that is safe: an address, {@code file} or {@code corpus}, and a rule if one. */
  static final String FIX_ALL = "entrylint.fixAll";

  /** Suppresses a finding: an address, a rule, the name of the finding, and a reason. */
  static final String SUPPRESS = "entrylint.suppress";

  /** Answers with the page of a rule, which is Markdown. */
  static final String EXPLAIN = "entrylint.explain";

  /** Does an action, for editors that cannot have its edit later. */
  static final String APPLY = "entrylint.apply";

  private static final int MOST_SECONDS = 60;

  private final Moments moments;
  private final ClientFeatures client;
  private final LanguageClient editor;

  /** Those of the corpora {@code moments}. */
  public Commands(Moments moments, ClientFeatures client, LanguageClient editor) {
    this.moments = moments;
    this.client = client;
    this.editor = editor;
  }

  /** What they are called. */
  public static List<String> names() {
    return List.of(FIX_ALL, SUPPRESS, EXPLAIN, APPLY);
  }

  /**
   * Runs one of them.
   *
   * @throws ResponseErrorException if it cannot be done; the message says why
   */
  public Object run(ExecuteCommandParams params) {
    List<Object> given = params.getArguments() == null ? List.of() : params.getArguments();
    try {
      return switch (params.getCommand()) {
        case FIX_ALL -> fixAll(text(given, 0), text(given, 1), text(given, 2));
        case SUPPRESS -> suppress(text(given, 0), text(given, 2), text(given, 3));
        case EXPLAIN -> explain(text(given, 0));
        case APPLY -> apply(given.isEmpty() ? null : given.get(0));
        default ->
            throw Refusal.of(
                ResponseErrorCode.InvalidParams,
                "there is no command '"
                    + params.getCommand()
                    + "'; there are "
                    + String.join(", ", names()));
      };
    } catch (IOException | ConfigException unreadable) {
      throw Refusal.failed(unreadable.getMessage());
    }
  }

  private Object fixAll(String uri, String scope, String rule) throws IOException, ConfigException {
    Moments.Place place = place(uri);
    boolean whole = scope.equals("corpus");
    if (!whole && !scope.isEmpty() && !scope.equals("file")) {
      throw Refusal.of(
          ResponseErrorCode.InvalidParams, "'" + scope + "' is no scope: file or corpus");
    }
    Optional<String> only = Optional.of(rule).filter(each -> !each.isEmpty());
    Optional<String> id = only.map(each -> rule(each, place.moment().configs().registry()));
    Optional<String> file = whole ? Optional.empty() : Optional.of(place.path());
    FixAll.Done done = new FixAll(place.moment(), file, id).run();
    if (!done.changes().isEmpty()) {
      apply("Fix all", edits(place).edit(done.changes()));
    }
    editor.showMessage(new MessageParams(MessageType.Info, "entrylint: " + done.sentence()));
    return done.sentence();
  }

  private Object suppress(String uri, String name, String reason) throws IOException {
    Moments.Place place = place(uri);
    ActionEdits edits = edits(place);
    apply("Suppress", edits.edit(edits.suppression(name, reason)));
    return null;
  }

  private Object explain(String name) {
    if (moments.all().isEmpty()) {
      throw Refusal.failed("there is no corpus");
    }
    RuleRegistry registry = moments.all().get(0).configs().registry();
    Reportable rule = registry.named(rule(name, registry)).orElseThrow();
    return registry
        .linkedPage(rule)
        .orElse("# " + rule.meta().id() + "\n\n" + rule.meta().summary());
  }

  private static String rule(String name, RuleRegistry registry) {
    return registry
        .named(name)
        .map(each -> each.meta().id())
        .orElseThrow(
            () ->
                Refusal.of(
                    ResponseErrorCode.InvalidParams,
                    "unknown rule '"
                        + name
                        + "'"
                        + NearMiss.nearest(name, registry.names())
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("")));
  }

  private Object apply(Object data) {
    ActionData action =
        ActionData.of(data)
            .orElseThrow(() -> Refusal.of(ResponseErrorCode.InvalidParams, "this is no action"));
    apply("entrylint", edits(place(action.uri())).of(action));
    return null;
  }

  private void apply(String label, WorkspaceEdit edit) {
    if (!client.appliesEdits()) {
      throw Refusal.failed("this editor applies no edits that a server asks for");
    }
    ApplyWorkspaceEditParams params = new ApplyWorkspaceEditParams(edit);
    params.setLabel(label);
    try {
      ApplyWorkspaceEditResponse response =
          editor.applyEdit(params).get(MOST_SECONDS, TimeUnit.SECONDS);
      if (!response.isApplied()) {
        throw Refusal.failed(
            Optional.ofNullable(response.getFailureReason())
                .orElse("the editor did not apply the edit"));
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw Refusal.failed("the server ends");
    } catch (ExecutionException | TimeoutException none) {
      throw Refusal.failed("the editor did not say whether it applied the edit");
    }
  }

  private Moments.Place place(String uri) {
    return moments
        .owner(uri)
        .orElseThrow(() -> Refusal.failed("'" + uri + "' lies in no corpus that can be read"));
  }

  private ActionEdits edits(Moments.Place place) {
    Moment moment = place.moment();
    return new ActionEdits(moment, place.path(), client);
  }

  /** The argument with the number {@code index}, if it is a text; else an empty one. */
  private static String text(List<Object> given, int index) {
    Object value = index < given.size() ? given.get(index) : null;
    return value instanceof JsonPrimitive text ? text.getAsString() : "";
  }
}
