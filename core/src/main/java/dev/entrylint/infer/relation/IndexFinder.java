package dev.entrylint.infer.relation;

import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.infer.draft.Draft;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Names;
import dev.entrylint.infer.draft.Paths;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.model.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds documents that list the entries of kinds, how their items stand, and whether readers get
 * from there to all entries. How well that holds is asked of the rules themselves.
 */
public final class IndexFinder {

  private static final String UNLISTED = "unlisted-entry";
  private static final String MISPLACED = "misplaced-index-item";
  private static final String UNREACHABLE = "unreachable-entry";
  private static final String INDEXES = "indexes";
  private static final String ROOTS = "roots";
  private static final Set<String> DOORS = Set.of("readme", "index", "_index", "summary");

  private final Draft draft;
  private final Set<String> kinds;
  private final Map<String, Evidence> weak = new LinkedHashMap<>();

  /**
   * @param draft has kinds and relations
   * @param kinds those whose entries may be listed
   */
  public IndexFinder(Draft draft, Set<String> kinds) {
    this.draft = draft;
    this.kinds = kinds;
  }

  /**
   * What holds in more cases than not, but not as a convention does, by the rule that says where
   * not.
   */
  public Map<String, Evidence> weak() {
    return weak;
  }

  /** What a document lists, for each kind. */
  private record Listing(Document document, Map<String, Integer> counts) {
    int all() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** The draft with the indexes, and with roots, if there are any. */
  public Draft find() throws IOException, ConfigException {
    Corpus corpus = draft.read();
    Map<String, Integer> sizes = new LinkedHashMap<>();
    for (Entry entry : corpus.entries().all()) {
      if (kinds.contains(entry.kind())) {
        sizes.merge(entry.kind(), 1, Integer::sum);
      }
    }
    List<Setting> indexes = new ArrayList<>();
    List<String> doors = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Listing listing : listings(corpus, sizes)) {
      String name = name(listing.document.path(), taken);
      taken.add(name);
      indexes.add(index(listing, sizes, name));
      doors.add(listing.document.path());
    }
    Draft found = indexes.isEmpty() ? draft : draft.with(Setting.block(INDEXES, indexes, ""));
    Optional<Setting> roots = roots(found, corpus, doors, sizes);
    return roots.isPresent() ? found.with(roots.get()) : found;
  }

  /** The first is the index; others are called after their files or folders. */
  private static String name(String path, Set<String> taken) {
    String stem = Names.of(Paths.stem(path));
    List<String> names = new ArrayList<>();
    if (Names.isName(stem) && !DOORS.contains(stem)) {
      names.add(stem);
    }
    Names.inFolder(Paths.folder(path)).forEach(each -> names.add(each + "-index"));
    return Names.free("index", names, taken);
  }

  // ---- who lists whom

  /** Of each kind the document that lists most of it, if that is more than half. */
  private List<Listing> listings(Corpus corpus, Map<String, Integer> sizes) {
    Map<String, Listing> best = new LinkedHashMap<>();
    for (Document document : corpus.documents()) {
      Listing listing = listing(document, corpus);
      listing.counts.forEach(
          (kind, count) -> {
            Listing other = best.get(kind);
            boolean more = other == null || count > other.counts.get(kind);
            Evidence listed = new Evidence(count, sizes.get(kind), "");
            if (more && listed.isHabit() && count >= 2 * Evidence.LEAST) {
              best.put(kind, listing);
            }
          });
    }
    Map<String, Listing> distinct = new LinkedHashMap<>();
    best.forEach((kind, listing) -> distinct.putIfAbsent(listing.document.path(), listing));
    return List.copyOf(distinct.values());
  }

  private Listing listing(Document document, Corpus corpus) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    for (Link link : corpus.links().of(document)) {
      Optional<Entry> target = corpus.links().target(link);
      if (target.isPresent() && kinds.contains(target.get().kind())) {
        Entry entry = target.get();
        if (seen.add(entry.document().path() + "#" + entry.id())) {
          counts.merge(entry.kind(), 1, Integer::sum);
        }
      }
    }
    return new Listing(document, counts);
  }

  private Setting index(Listing listing, Map<String, Integer> sizes, String name)
      throws IOException, ConfigException {
    List<String> listed = new ArrayList<>();
    int all = 0;
    int there = 0;
    for (String kind : listing.counts.keySet()) {
      if (listing.counts.get(kind) * 2 >= sizes.get(kind)) {
        listed.add(kind);
        all += sizes.get(kind);
        there += listing.counts.get(kind);
      }
    }
    List<Setting> settings = new ArrayList<>();
    settings.add(Setting.line("path", InlineYaml.text(listing.document.path()), ""));
    Evidence evidence = new Evidence(there, all, "entries are listed");
    settings.add(Setting.line("lists", InlineYaml.texts(listed), evidence));
    note(UNLISTED, evidence);
    arranged(name, settings, listing.all()).ifPresent(settings::add);
    arranged(name, settings, listing.all()).ifPresent(settings::add);
    return Setting.block(name, settings, "");
  }

  /** How its items stand, besides what {@code settings} say: under letters, sorted. */
  private Optional<Setting> arranged(String name, List<Setting> settings, int items)
      throws IOException, ConfigException {
    Map<String, List<InlineYaml>> ways = new LinkedHashMap<>();
    ways.put("letters", List.of(InlineYaml.word(true)));
    ways.put("sorted", List.of(InlineYaml.word(true), sortedIn("de"), sortedIn("en")));
    for (Setting setting : settings) {
      ways.remove(setting.key());
    }
    if (!draft.access().hasRule(MISPLACED)) {
      return Optional.empty();
    }
    int before = misplaced(name, settings);
    for (Map.Entry<String, List<InlineYaml>> way : ways.entrySet()) {
      Setting best = null;
      int least = Integer.MAX_VALUE;
      for (InlineYaml value : way.getValue()) {
        List<Setting> tried = new ArrayList<>(settings);
        tried.add(Setting.line(way.getKey(), value, ""));
        int faults = misplaced(name, tried) - before;
        if (faults < least) {
          least = faults;
          Evidence evidence = new Evidence(items - faults, items, "items keep to it");
          best = Setting.line(way.getKey(), value, evidence);
        }
      }
      boolean meant = best != null && least * 10 <= items && isMeant(way.getKey(), name, settings);
      if (meant) {
        return Optional.of(best);
      }
    }
    return Optional.empty();
  }

  /** Letters are looked for where there are some; without any nothing would be misplaced either. */
  private boolean isMeant(String way, String name, List<Setting> settings)
      throws IOException, ConfigException {
    if (!way.equals("letters")) {
      return true;
    }
    String path = ((Setting.Line) settings.get(0).value()).yaml().text().replace("\"", "");
    Corpus corpus = with(name, settings).read();
    return corpus.document(path).stream()
            .flatMap(document -> document.headings().stream())
            .filter(heading -> heading.title().codePointCount(0, heading.title().length()) == 1)
            .count()
        >= Evidence.LEAST;
  }

  private static InlineYaml sortedIn(String locale) {
    Map<String, InlineYaml> fields = new LinkedHashMap<>();
    fields.put("by", InlineYaml.word("text"));
    fields.put("locale", InlineYaml.word(locale));
    return InlineYaml.map(fields);
  }

  private int misplaced(String name, List<Setting> settings) throws IOException, ConfigException {
    return with(name, settings).count(MISPLACED);
  }

  private Draft with(String name, List<Setting> settings) {
    return draft.with(Setting.block(INDEXES, List.of(Setting.block(name, settings, "")), ""));
  }

  // ---- where readers come in

  private Optional<Setting> roots(
      Draft found, Corpus corpus, List<String> indexes, Map<String, Integer> sizes)
      throws IOException, ConfigException {
    int entries = corpus.entries().all().size();
    List<List<String>> tries = new ArrayList<>();
    Optional<String> door = shallowest(corpus);
    door.ifPresent(path -> tries.add(List.of(path)));
    if (!indexes.isEmpty()) {
      List<String> all = new ArrayList<>(indexes);
      door.filter(path -> !all.contains(path)).ifPresent(path -> all.add(0, path));
      tries.add(indexes);
      tries.add(all);
    }
    if (sizes.isEmpty() || !draft.access().hasRule(UNREACHABLE)) {
      return Optional.empty();
    }
    for (List<String> doors : tries) {
      Setting roots = Setting.line(ROOTS, InlineYaml.texts(doors), "");
      int lost = found.with(roots).count(UNREACHABLE);
      Evidence reached = new Evidence(entries - lost, entries, "entries can be reached from there");
      if (reached.isLaw()) {
        return Optional.of(Setting.line(ROOTS, InlineYaml.texts(doors), reached));
      }
    }
    return Optional.empty();
  }

  /** The page that stands for the highest folder that has one. */
  private Optional<String> shallowest(Corpus corpus) {
    Map<String, Integer> depths = new HashMap<>();
    for (Document document : corpus.documents()) {
      String stem = Paths.stem(document.path()).toLowerCase(Locale.ROOT);
      boolean entry =
          corpus.entries().of(document).stream().anyMatch(each -> kinds.contains(each.kind()));
      if (DOORS.contains(stem) && !entry) {
        depths.put(document.path(), document.path().split("/").length);
      }
    }
    return depths.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }

  private void note(String rule, Evidence evidence) {
    if (!evidence.isConvention()) {
      weak.put(rule, evidence);
    }
  }
}
