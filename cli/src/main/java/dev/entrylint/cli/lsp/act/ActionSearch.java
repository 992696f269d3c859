package dev.entrylint.cli.lsp.act;

import dev.entrylint.cli.lsp.act.ActionData.What;
import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.cli.lsp.text.OpenText;
import dev.entrylint.cli.lsp.text.TextPlaces;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.engine.fix.FoundFixes;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Fix.Safety;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Looks for what can be done about a stretch of one file. */
final class ActionSearch {

  /** Of how many findings in a long stretch the fixes are looked for. */
  private static final int MOST = 50;

  /** The command by which a client asks for a reason, and then has the server suppress. */
  static final String ASK_REASON = "entrylint.suppressHere";

  private final Moment moment;
  private final String path;
  private final List<Diagnostic> diagnostics;
  private final ActionKinds kinds;
  private final ClientFeatures client;
  private final List<Either<Command, CodeAction>> actions = new ArrayList<>();

  ActionSearch(Moment moment, String path, CodeActionContext context, ClientFeatures client) {
    this.moment = moment;
    this.path = path;
    this.client = client;
    diagnostics = context.getDiagnostics() == null ? List.of() : context.getDiagnostics();
    kinds = ActionKinds.of(context);
  }

  /** All for {@code range}, what mends it first. */
  List<Either<Command, CodeAction>> at(Range range) {
    TextPlaces places;
    try {
      places = moment.places(path);
    } catch (UncheckedIOException | IllegalArgumentException unreadable) {
      return List.of();
    }
    Span asked = places.span(range);
    List<Finding> all = moment.findings(path);
    boolean safe = false;
    if (kinds.wants(ActionKinds.QUICK)) {
      List<Finding> here = new ArrayList<>();
      for (Finding each : all) {
        if (touches(each.span(), asked) || diagnostic(each, places).isPresent()) {
          here.add(each);
        }
      }
      safe = addQuick(here.subList(0, Math.min(MOST, here.size())), all, asked, places);
    }
    if (kinds.wants(ActionKinds.FIX_ALL) && (!kinds.isAny() || safe)) {
      if (!all.isEmpty()) {
        add("Fix all in this file", ActionKinds.FIX_ALL, data(What.FIX_FILE, "", 0));
      }
    }
    return actions;
  }

  private static boolean touches(Span one, Span other) {
    return one.start() <= other.end() && other.start() <= one.end();
  }

  /** Adds what can be chosen, and says whether any of it is safe. */
  private boolean addQuick(List<Finding> here, List<Finding> all, Span asked, TextPlaces places) {
    Set<Finding> failing = FoundFixes.failing(here);
    Set<String> safe = new LinkedHashSet<>();
    Set<Object> offered = new HashSet<>();
    for (Finding each : here) {
      if (failing.contains(each)) {
        continue;
      }
      List<Fix> fixes = each.fixes();
      for (int i = 0; i < fixes.size(); i++) {
        Fix fix = fixes.get(i);
        if (canMake(fix) && offered.add(fix.edits())) {
          addFix(each, fix, i, places);
        }
      }
      if (each.defaultFix().filter(fix -> fix.safety() == Safety.SAFE).isPresent()) {
        safe.add(each.rule());
      }
    }
    LinkActions links = new LinkActions(moment, path);
    links.removable(asked).forEach(link -> addAt("Remove this item", What.REMOVE, link.start()));
    if (client.takes("create") || client.takesDocumentChanges()) {
      NewEntry.at(moment, path, asked)
          .forEach(
              entry -> {
                if (!entry.isFile() || client.takes("create")) {
                  addAt("Create " + entry.title(), What.CREATE, entry.link().start());
                }
              });
    }
    safe.forEach(rule -> addAll(rule, all));
    here.stream()
        .filter(each -> moment.document(path).isPresent())
        .forEach(each -> addSuppression(each, places));
    return !safe.isEmpty();
  }

  private void addFix(Finding finding, Fix fix, int index, TextPlaces places) {
    String title = Character.toUpperCase(fix.title().charAt(0)) + fix.title().substring(1);
    boolean safe = fix.safety() == Safety.SAFE;
    boolean preferred = safe && finding.defaultFix().filter(each -> each == fix).isPresent();
    Optional<CodeAction> made =
        add(
            safe ? title : title + " (look at the result)",
            ActionKinds.QUICK,
            data(What.FIX, ActionData.name(finding), index));
    made.ifPresent(
        action -> {
          if (preferred) {
            action.setIsPreferred(true);
          }
          diagnostic(finding, places).ifPresent(each -> action.setDiagnostics(List.of(each)));
        });
  }

  /** Whether the editor can do all that {@code fix} asks for. */
  private boolean canMake(Fix fix) {
    return client.takes("rename") || fix.edits().stream().noneMatch(MoveFile.class::isInstance);
  }

  private void addAll(String rule, List<Finding> here) {
    if (here.stream().filter(each -> each.rule().equals(rule)).count() > 1) {
      add("Fix all '" + rule + "' in this file", ActionKinds.QUICK, data(What.FIX_FILE, rule, 0));
    }
    add("Fix all '" + rule + "' in the corpus", ActionKinds.QUICK, data(What.FIX_CORPUS, rule, 0));
  }

  private void addSuppression(Finding finding, TextPlaces places) {
    String title = "Suppress '" + finding.rule() + "' here";
    Optional<CodeAction> made;
    if (client.takesActions() && client.calls(ASK_REASON)) {
      CodeAction action = new CodeAction(title + " ...");
      action.setKind(ActionKinds.QUICK);
      List<Object> arguments = List.of(moment.uri(path), finding.rule(), ActionData.name(finding));
      action.setCommand(new Command(action.getTitle(), ASK_REASON, arguments));
      actions.add(Either.forRight(action));
      made = Optional.of(action);
    } else {
      made = add(title, ActionKinds.QUICK, data(What.SUPPRESS, ActionData.name(finding), 0));
    }
    made.ifPresent(
        action ->
            diagnostic(finding, places).ifPresent(each -> action.setDiagnostics(List.of(each))));
  }

  private void addAt(String title, What what, int offset) {
    add(title, ActionKinds.QUICK, data(what, Integer.toString(offset), 0));
  }

  // ---- as the editor can have it

  /** Adds an action whose edit is made when it is chosen, or now if it has to be. */
  private Optional<CodeAction> add(String title, String kind, ActionData data) {
    if (!client.takesActions()) {
      if (client.appliesEdits()) {
        actions.add(Either.forLeft(command(title, data)));
      }
      return Optional.empty();
    }
    CodeAction action = new CodeAction(title);
    action.setKind(kind);
    if (client.resolvesActions()) {
      action.setData(data.json());
    } else if (data.what() == What.FIX) {
      action.setEdit(new ActionEdits(moment, path, client).quiet(data));
    } else if (client.appliesEdits()) {
      action.setCommand(command(title, data));
    } else {
      return Optional.empty();
    }
    actions.add(Either.forRight(action));
    return Optional.of(action);
  }

  private static Command command(String title, ActionData data) {
    return new Command(title, Commands.APPLY, List.of(data.json()));
  }

  private ActionData data(What what, String name, int index) {
    int version = moment.open(path).map(OpenText::version).orElse(-1);
    return new ActionData(moment.uri(path), version, what, name, index);
  }

  /** What the editor shows of {@code finding}, if it said so. */
  private Optional<Diagnostic> diagnostic(Finding finding, TextPlaces places) {
    for (Diagnostic each : diagnostics) {
      boolean rule =
          each.getCode() != null
              && each.getCode().isLeft()
              && each.getCode().getLeft().equals(finding.rule());
      if (rule && each.getRange().equals(places.range(finding.span()))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
