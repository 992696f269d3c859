package dev.entrylint.engine.suppress;

import dev.entrylint.edit.FileChange;
import dev.entrylint.engine.KnownBefore;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.source.EditedSources;
import dev.entrylint.engine.suppress.FindingProof.Come;
import dev.entrylint.engine.suppress.SuppressionPlan.Left;
import dev.entrylint.model.Document;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Suppresses some of what is found, in memory, each finding as narrowly as can be. That this is
 * found no more, all else still is and nothing new is found is proven by another check; what does
 * not stand that is tried in the next place, or left.
 *
 * @param first the corpus as it is
 * @param known what is not to be suppressed
 * @param wanted which of what is found
 * @param words what suppressions say
 */
public record Suppressor(
    Snapshot first, KnownBefore known, Predicate<Finding> wanted, SuppressionWords words) {

  private static final int MOST_TRIALS = 12;

  /** One that suppresses what is found of some rules, in some files. */
  public Suppressor(
      Snapshot first, KnownBefore known, Selection selection, SuppressionWords words) {
    this(
        first,
        known,
        finding ->
            selection.reports(finding.path())
                && selection.rules().map(all -> all.contains(finding.rule())).orElse(true),
        words);
  }

  /** What is done at some moment of the search. */
  private record Trial(Snapshot snapshot, List<FileChange> files, FindingProof proof) {}

  /**
   * Plans it.
   *
   * @param frozen files that are not changed, by their paths, with the reasons as parts of a
   *     sentence
   * @throws IOException if files cannot be read
   */
  public SuppressionPlan plan(Map<String, String> frozen) throws IOException {
    KnownBefore.Found found = known.check(first, Selection.ALL);
    List<Left> left = new ArrayList<>();
    Map<String, List<Finding>> byPath = new TreeMap<>();
    Set<Finding> chosen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Finding each : found.reported().findings()) {
      if (!wanted.test(each)) {
        continue;
      }
      chosen.add(each);
      if (frozen.containsKey(each.path())) {
        left.add(
            new Left(each, "'" + each.path() + "' cannot be written: " + frozen.get(each.path())));
      } else if (first.corpus().document(each.path()).isEmpty()) {
        left.add(new Left(each, SuppressionPlan.NO_DOCUMENT));
      } else {
        byPath.computeIfAbsent(each.path(), path -> new ArrayList<>()).add(each);
      }
    }
    Map<String, DocumentPlan> plans = new TreeMap<>();
    for (Map.Entry<String, List<Finding>> each : byPath.entrySet()) {
      plans.put(each.getKey(), plan(each.getKey(), each.getValue()));
    }
    Set<Finding> listed = listed(found);
    Trial trial = trial(plans, found.all());
    for (int i = 0; settle(trial.proof, chosen, listed, plans, i >= MOST_TRIALS); i++) {
      trial = trial(plans, found.all());
    }
    return suppressed(trial, chosen, listed, left, found.all());
  }

  /** What a list of known findings has, whose suppression takes nothing from what is reported. */
  private Set<Finding> listed(KnownBefore.Found found) {
    Set<Finding> listed = Collections.newSetFromMap(new IdentityHashMap<>());
    if (known.earlier().isEmpty()) {
      listed.addAll(found.all().findings());
      found.reported().findings().forEach(listed::remove);
    }
    return listed;
  }

  private DocumentPlan plan(String path, List<Finding> findings) throws IOException {
    String text = first.sources().read(path).text();
    List<Renderer> renderers = first.project().config().renderersOf(path);
    Map<Renderer, Document> readings = new LinkedHashMap<>();
    for (int run = 0; run < first.runs(); run++) {
      Renderer renderer = renderers.get(Math.min(run, renderers.size() - 1));
      Optional<Document> document = first.corpora().get(run).document(path);
      document.ifPresent(each -> readings.putIfAbsent(renderer, each));
    }
    return DocumentPlan.of(first.project(), text, readings, findings, words);
  }

  private Trial trial(Map<String, DocumentPlan> plans, Result before) throws IOException {
    Map<String, byte[]> texts = new TreeMap<>();
    List<FileChange> files = new ArrayList<>();
    for (DocumentPlan each : plans.values()) {
      if (!each.edits().isEmpty()) {
        byte[] after = each.after().getBytes(StandardCharsets.UTF_8);
        texts.put(each.path(), after);
        byte[] now = first.sources().bytes(each.path());
        files.add(FileChange.of(each.path(), now, after));
      }
    }
    if (files.isEmpty()) {
      FindingProof nothing = new FindingProof(List.of(), before.findings(), List.of());
      return new Trial(first, files, nothing);
    }
    Snapshot then = first.project().snapshot(new EditedSources(first.sources(), texts, Set.of()));
    Result after = known.check(then, Selection.ALL).all();
    return new Trial(then, files, FindingProof.of(before, after, plans));
  }

  /**
   * Turns to other places where {@code proof} does not hold.
   *
   * @param last whether what does not hold now is left for good
   * @return whether anything changed
   */
  private static boolean settle(
      FindingProof proof,
      Set<Finding> chosen,
      Set<Finding> listed,
      Map<String, DocumentPlan> plans,
      boolean last) {
    boolean changed = false;
    for (Finding each : proof.gone()) {
      if (!chosen.contains(each) && !listed.contains(each) && !isBeside(each, plans)) {
        boolean left = false;
        for (DocumentPlan plan : plans.values()) {
          left |= plan.leave(each);
        }
        changed |= left || retry(each.path(), each.start().line(), plans);
      }
    }
    for (Finding each : proof.stays()) {
      DocumentPlan plan = plans.get(each.path());
      if (chosen.contains(each) && plan != null && plan.suppresses(each)) {
        changed |= plan.retry(each);
      }
    }
    for (Come each : proof.come()) {
      changed |= retry(each.finding().path(), each.line(), plans);
    }
    if (changed && last) {
      plans.clear();
    }
    return changed;
  }

  /** Another place for what is near, or, where that is in no document that is changed, nowhere. */
  private static boolean retry(String path, int line, Map<String, DocumentPlan> plans) {
    DocumentPlan plan = plans.get(path);
    if (plan != null && plan.retry(line)) {
      return true;
    }
    boolean any = plans.values().stream().anyMatch(each -> !each.edits().isEmpty());
    plans.clear();
    return any;
  }

  private static boolean isBeside(Finding finding, Map<String, DocumentPlan> plans) {
    DocumentPlan plan = plans.get(finding.path());
    return plan != null && plan.coversInLine(finding);
  }

  private static SuppressionPlan suppressed(
      Trial trial, Set<Finding> chosen, Set<Finding> listed, List<Left> left, Result before) {
    Set<Finding> gone = Collections.newSetFromMap(new IdentityHashMap<>());
    gone.addAll(trial.proof.gone());
    Set<Finding> said = Collections.newSetFromMap(new IdentityHashMap<>());
    left.forEach(each -> said.add(each.finding()));
    List<Finding> done = new ArrayList<>();
    List<Left> all = new ArrayList<>(left);
    for (Finding each : before.findings()) {
      if (chosen.contains(each) && gone.contains(each)) {
        done.add(each);
      } else if (chosen.contains(each) && !said.contains(each)) {
        all.add(new Left(each, SuppressionPlan.NO_PLACE));
      }
    }
    all.removeIf(each -> gone.contains(each.finding()));
    List<Finding> beside = new ArrayList<>(trial.proof.gone());
    beside.removeIf(chosen::contains);
    return new SuppressionPlan(
        List.copyOf(done),
        List.copyOf(beside),
        List.copyOf(all),
        trial.files,
        before,
        trial.snapshot);
  }
}
