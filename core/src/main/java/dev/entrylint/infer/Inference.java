package dev.entrylint.infer;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.convention.Glob;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.infer.draft.CorpusAccess;
import dev.entrylint.infer.draft.Draft;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Locales;
import dev.entrylint.infer.draft.Names;
import dev.entrylint.infer.draft.Plan;
import dev.entrylint.infer.draft.Proposal;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.infer.kind.FrontMatters;
import dev.entrylint.infer.kind.Group;
import dev.entrylint.infer.kind.GroupFinder;
import dev.entrylint.infer.kind.HeadConventions;
import dev.entrylint.infer.kind.HeadingKinds;
import dev.entrylint.infer.kind.ShortEntries;
import dev.entrylint.infer.kind.Splitter;
import dev.entrylint.infer.reading.ReadingFinder;
import dev.entrylint.infer.relation.IndexFinder;
import dev.entrylint.infer.relation.RelationFinder;
import dev.entrylint.infer.section.SectionConventions;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The way from a corpus to a configuration: first how it is read, then which kinds of entries there
 * are, then what each has in common, then how entries are related, and last how much findings
 * matter. Each step reads the corpus by what the steps before it found, so that what is counted is
 * what the rules will see.
 */
public final class Inference {

  /** What is no convention. */
  private static final Set<String> KEPT = Set.of("include", "exclude", "dialect", "anchors");

  private final CorpusAccess access;

  /** The names of the kinds that hold entries. */
  private final Set<String> listed = new HashSet<>();

  private Inference(CorpusAccess access) {
    this.access = access;
  }

  /**
   * The configuration that {@code access} keeps to.
   *
   * @throws IOException if its files cannot be listed
   * @throws ConfigException if a draft is no configuration, which is a fault of this package
   */
  public static Proposal of(CorpusAccess access) throws IOException, ConfigException {
    return new Inference(access).infer();
  }

  /**
   * The configuration that extends {@code preset}, with what must be said of {@code access}
   * besides.
   *
   * @throws IOException if its files cannot be listed
   * @throws ConfigException if there is no such preset, or it cannot be used
   */
  public static Proposal extending(String preset, CorpusAccess access)
      throws IOException, ConfigException {
    Setting base = Setting.line("extends", InlineYaml.text(preset), "");
    Config own = access.draft(new Draft(access, List.of(base)).text());
    Draft draft = ReadingFinder.find(access);
    String dialect = access.draft(draft.text()).dialect();
    if (dialect.equals(own.dialect()) || dialect.equals(Renderers.PLAIN)) {
      draft = draft.without("dialect");
    }
    return judged(draft.with(base), Map.of(), false);
  }

  private Proposal infer() throws IOException, ConfigException {
    Draft read = ReadingFinder.find(access);
    Draft kinds = kinds(read);
    RelationFinder relations = new RelationFinder(kinds, listed);
    Optional<Setting> related = relations.find();
    Draft draft = related.isPresent() ? kinds.with(related.get()) : kinds;
    Map<String, Evidence> weak = new HashMap<>(relations.weak());
    IndexFinder indexes = new IndexFinder(draft, listed);
    draft = indexes.find();
    weak.putAll(indexes.weak());
    return judged(draft, weak, true);
  }

  /**
   * {@code found} with the severities that what is reported under it asks for.
   *
   * @param presets whether it is to be said which preset fits
   */
  private static Proposal judged(Draft found, Map<String, Evidence> weak, boolean presets)
      throws IOException, ConfigException {
    Draft draft = found.inOrder();
    Corpus corpus = draft.read();
    List<Finding> findings = draft.check();
    Set<String> inferred = rules(findings);
    Draft plain = draft.only(KEPT);
    Set<String> usual = presets || !inferred.isEmpty() ? rules(plain.check()) : Set.of();
    inferred.removeAll(usual);
    int documents = corpus.documents().size();
    Optional<Setting> rules = Severities.find(findings, inferred, documents, weak);
    Draft judged = rules.isPresent() ? draft.with(rules.get()).inOrder() : draft;
    Optional<String> preset =
        presets ? new PresetFinder(plain, plain.read(), usual).find() : Optional.empty();
    return new Proposal(
        judged.settings(),
        documents,
        corpus.entries().all().size(),
        rules.isPresent() ? checked(judged, rules.get(), findings, corpus) : findings,
        preset);
  }

  private static Set<String> rules(List<Finding> findings) {
    Set<String> rules = new HashSet<>();
    findings.forEach(finding -> rules.add(finding.rule()));
    return rules;
  }

  /**
   * What is reported under {@code judged}: that is {@code findings} with the severities of {@code
   * rules}, unless a comment suppresses some, which may be in vain once its rule is off.
   */
  private static List<Finding> checked(
      Draft judged, Setting rules, List<Finding> findings, Corpus corpus)
      throws IOException, ConfigException {
    if (corpus.documents().stream().anyMatch(each -> !each.directives().isEmpty())) {
      return judged.check();
    }
    Map<String, String> severities = new HashMap<>();
    for (Setting rule : ((Setting.Block) rules.value()).settings()) {
      severities.put(rule.key(), ((Setting.Line) rule.value()).yaml().text());
    }
    return Severities.applied(severities, findings);
  }

  // ---- which kinds there are

  private Draft kinds(Draft read) throws IOException, ConfigException {
    List<Plan> plans = new ArrayList<>();
    Corpus corpus = read.withDocuments().read();
    List<Plan> classed = HeadingKinds.classed(corpus);
    Locales locales = Locales.of(corpus.entries().all());
    if (!classed.isEmpty()) {
      Corpus headed = read.with(Plan.kinds(classed)).read();
      Plan first = classed.get(0);
      ShortEntries.split(first, of(first, headed), headed).ifPresent(plans::add);
      plans.addAll(classed);
    } else {
      List<Group> groups = new GroupFinder(corpus, locales).find(corpus.entries().all());
      Set<String> taken = new HashSet<>();
      for (Group group : groups) {
        for (Plan plan : new Splitter(corpus, locales).split(group)) {
          List<String> others = List.of(group.name() + "-" + plan.name());
          Plan named = plan.called(Names.free(plan.name(), others, taken));
          taken.add(named.name());
          plans.add(named);
        }
      }
      Set<String> members = new HashSet<>();
      groups.forEach(group -> group.members().forEach(each -> members.add(each.document().path())));
      plans.addAll(HeadingKinds.alphabetical(corpus, members));
      pages(groups, members, corpus).ifPresent(plan -> plans.add(0, plan));
    }
    if (plans.isEmpty()) {
      return read;
    }
    List<Plan> named = distinct(plans);
    named.stream().filter(Plan::entry).map(Plan::name).forEach(listed::add);
    Draft base = locales.areMany() && classed.isEmpty() ? read.with(locales.setting()) : read;
    return described(base, named, locales);
  }

  private static List<Entry> of(Plan plan, Corpus corpus) {
    return corpus.entries().all().stream().filter(each -> each.kind().equals(plan.name())).toList();
  }

  /** Documents that lie among entries and are none: they are kept apart first. */
  private static Optional<Plan> pages(List<Group> groups, Set<String> members, Corpus corpus) {
    List<String> paths = new ArrayList<>();
    for (Entry entry : corpus.entries().all()) {
      String path = entry.document().path();
      boolean fits =
          groups.stream()
              .flatMap(group -> group.paths().stream())
              .anyMatch(glob -> new Glob(glob).matches(path));
      if (fits && !members.contains(path)) {
        paths.add(path);
      }
    }
    return paths.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Plan(
                "page",
                Map.of("path", InlineYaml.texts(paths)),
                "lie among entries and are none",
                false));
  }

  private static List<Plan> distinct(List<Plan> plans) {
    Set<String> names = new HashSet<>();
    List<Plan> distinct = new ArrayList<>();
    for (Plan plan : plans) {
      String other = (plan.entry() ? "other-" : "plain-") + plan.name();
      String name = Names.free(plan.name(), List.of(other), names);
      names.add(name);
      distinct.add(plan.called(name));
    }
    return distinct;
  }

  // ---- what each has in common

  private static Draft described(Draft read, List<Plan> plans, Locales locales)
      throws IOException, ConfigException {
    Corpus corpus = read.with(Plan.kinds(plans)).read();
    List<Setting> kinds = new ArrayList<>();
    for (Plan plan : plans) {
      List<Entry> entries = of(plan, corpus);
      List<Setting> settings = new ArrayList<>();
      if (plan.entry()) {
        settings.addAll(HeadConventions.settings(plan, entries));
        if (!plan.signs().containsKey("level") && !plan.signs().containsKey("class")) {
          FrontMatters.setting(entries, corpus).ifPresent(settings::add);
        }
        settings.addAll(new SectionConventions(corpus, locales).settings(entries));
      }
      kinds.add(plan.kind(settings));
    }
    return read.with(Setting.block("kinds", kinds, ""));
  }
}
