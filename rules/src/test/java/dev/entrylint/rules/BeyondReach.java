package dev.entrylint.rules;

import dev.entrylint.config.Config;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.engine.Project;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.Snapshot;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Reportable;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What rules say of a document when all changes that is beyond their reach: other documents hold
 * other texts, have other names, or are gone, as is what lies beside them.
 */
final class BeyondReach {

  private final RuleRegistry rules;
  private final Random random;
  private final Selection near;

  /** What a rule says otherwise then, though it should not; for people. */
  private final List<String> differences = new ArrayList<>();

  /** How much of what each rule said was compared, by its id. */
  private final Map<String, Integer> compared = new TreeMap<>();

  /** What becomes of a file beyond the reach. */
  private enum Change {
    GONE,
    OTHER_TEXT,
    OTHER_NAME
  }

  /**
   * @param seed of what other documents hold
   */
  BeyondReach(RuleRegistry rules, int seed) {
    this.rules = rules;
    random = new Random(seed);
    Set<String> ids =
        rules.rules().stream()
            .map(Rule::meta)
            .filter(meta -> meta.reach() != Reach.CORPUS)
            .map(RuleMeta::id)
            .collect(Collectors.toSet());
    near = new Selection(List.of(), Optional.of(ids));
  }

  List<String> differences() {
    return differences;
  }

  Map<String, Integer> compared() {
    return compared;
  }

  /** Looks at each document of a corpus. */
  void look(Config config, Map<String, String> files) throws IOException {
    Snapshot whole = snapshot(config, files);
    List<Finding> findings = whole.check(near).findings();
    for (Document document : whole.corpus().documents()) {
      Set<String> targets = new HashSet<>(Set.of(document.path()));
      targets(whole.corpus(), document, targets);
      for (Change change : Change.values()) {
        Map<String, String> alone = changed(files, Set.of(document.path()), change, false);
        compare(Reach.DOCUMENT, document, whole, findings, snapshot(config, alone));
        Map<String, String> linked = changed(files, targets, change, true);
        compare(Reach.LINKS, document, whole, findings, snapshot(config, linked));
      }
    }
  }

  private Snapshot snapshot(Config config, Map<String, String> files) throws IOException {
    return Project.of(config, rules).snapshot(new MemorySources(files));
  }

  private static void targets(Corpus corpus, Document document, Set<String> targets) {
    for (Link link : corpus.links().of(document)) {
      link.resolution().found().ifPresent(found -> targets.add(found.document().path()));
      if (link.resolution() instanceof Resolution.NoSuchAnchor lost) {
        targets.add(lost.document().path());
      }
    }
  }

  /**
   * @param kept the paths of the documents that stay as they are
   * @param others whether what is no document stays, too
   */
  private Map<String, String> changed(
      Map<String, String> files, Set<String> kept, Change change, boolean others) {
    Map<String, String> changed = new HashMap<>();
    RandomFiles texts = new RandomFiles(random);
    files.forEach(
        (path, text) -> {
          boolean document = path.endsWith(".md");
          if (kept.contains(path) || others && !document) {
            changed.put(path, text);
          } else if (document && change == Change.OTHER_TEXT) {
            changed.put(path, texts.any(List.copyOf(texts.now().values())));
          } else if (document && change == Change.OTHER_NAME) {
            changed.put("other/" + path.replace(".md", "-x.md"), text);
          }
        });
    return changed;
  }

  private void compare(
      Reach reach, Document document, Snapshot whole, List<Finding> findings, Snapshot now)
      throws IOException {
    Optional<Document> same = now.corpus().document(document.path());
    boolean alike =
        same.isPresent()
            && facts(whole.corpus(), document).equals(facts(now.corpus(), same.get()))
            && (reach == Reach.DOCUMENT
                || links(whole.corpus(), document).equals(links(now.corpus(), same.get())));
    if (!alike) {
      return; // as its ids are numbered with those of others, or its links lead elsewhere
    }
    Set<String> before = said(reach, document, findings);
    Set<String> after = said(reach, document, now.check(near).findings());
    if (!before.equals(after)) {
      differences.add(document.path() + ": " + before + "\n  and then: " + after);
    }
  }

  private static List<String> facts(Corpus corpus, Document document) {
    List<String> facts = new ArrayList<>();
    for (Definition each : corpus.anchors().of(document)) {
      facts.add(each.id() + each.anchor());
    }
    for (Entry each : corpus.entries().of(document)) {
      facts.add(each.kind() + each.id() + each.span() + each.title() + each.sections().size());
    }
    return facts;
  }

  private static List<String> links(Corpus corpus, Document document) {
    List<String> links = new ArrayList<>(List.of(document.labelUses().toString()));
    links.add(corpus.links().undefinedLabels(document).toString());
    for (Link each : corpus.links().of(document)) {
      links.add(each.reference().toString() + shown(each.resolution()));
    }
    return links;
  }

  private static String shown(Resolution resolution) {
    if (resolution instanceof Resolution.Found found) {
      return found.document().path()
          + found.by()
          + found.definition().map(each -> each.id() + each.anchor());
    }
    if (resolution instanceof Resolution.NoSuchAnchor lost) {
      return lost.document().path() + " lacks " + lost.fragment();
    }
    if (resolution instanceof Resolution.Misspelled misspelled) {
      return misspelled.written() + misspelled.right() + shown(misspelled.meant());
    }
    return resolution.toString();
  }

  /** What rules of that reach say at once of the document, with all fields. */
  private Set<String> said(Reach reach, Document document, List<Finding> findings) {
    Set<String> said = new TreeSet<>();
    for (Finding each : findings) {
      Optional<Reportable> rule = rules.named(each.rule());
      if (each.path().equals(document.path())
          && rule.filter(one -> one.meta().reach() == reach).isPresent()) {
        compared.merge(each.rule(), 1, Integer::sum);
        said.add(
            each.toString()
                + each.span()
                + each.entry()
                + each.subject()
                + each.summary()
                + each.related()
                + (each.hasFoundFixes() ? each.fixes() : "later"));
      }
    }
    return said;
  }
}
