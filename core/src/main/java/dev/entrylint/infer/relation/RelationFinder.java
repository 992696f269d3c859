package dev.entrylint.infer.relation;

import dev.entrylint.config.ConfigException;
import dev.entrylint.convention.Kind;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.infer.draft.Draft;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Names;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds sections that are lists of related entries, and whether they are mutual, sorted and closed
 * by one item. How well that holds is asked of the rules themselves.
 */
public final class RelationFinder {

  static final String ONE_WAY = "one-way-see-also";
  static final String UNSORTED = "unsorted-see-also";

  /** More words than these for each link, and it is a text with links. */
  private static final int WORDS = 20;

  /** By chance next to none would be returned; so many are, because they are meant to be. */
  private static final double MEANT = 0.2;

  private final Draft draft;
  private final Set<String> kinds;
  private final Map<String, Evidence> weak = new LinkedHashMap<>();
  private String language = "en";

  /**
   * @param draft has kinds and their sections
   * @param kinds those that hold entries
   */
  public RelationFinder(Draft draft, Set<String> kinds) {
    this.draft = draft;
    this.kinds = kinds;
  }

  /** German if its letters are there, else English, which sorts as most others do. */
  private static String language(Corpus corpus) {
    int german = 0;
    for (Document document : corpus.documents()) {
      for (Heading heading : document.headings()) {
        german += heading.title().chars().anyMatch(c -> "äöüß".indexOf(c) >= 0) ? 1 : 0;
      }
    }
    return german >= Evidence.LEAST ? "de" : "en";
  }

  /**
   * What holds in more cases than not, but not as a convention does, by the rule that says where
   * not.
   */
  public Map<String, Evidence> weak() {
    return weak;
  }

  /** The setting for all relations; empty if there are none. */
  public Optional<Setting> find() throws IOException, ConfigException {
    List<Setting> relations = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    Corpus corpus = draft.read();
    language = language(corpus);
    for (String section : sections(corpus)) {
      if (isList(section, corpus)) {
        Setting home = Setting.line("section", InlineYaml.text(section), "");
        relations.add(relation(free(section, taken), List.of(home), corpus));
      }
    }
    for (List<Setting> home : FieldRelations.find(corpus, kinds)) {
      String key = ((Setting.Line) home.get(0).value()).yaml().text().replace("\"", "");
      relations.add(relation(free(key, taken), home, corpus));
    }
    return relations.isEmpty()
        ? Optional.empty()
        : Optional.of(Setting.block("relations", relations, ""));
  }

  /** What the relation is called whose lists stand under {@code key}. */
  private static String free(String key, Set<String> taken) {
    boolean plain = Names.isName(key) && key.indexOf(' ') < 0;
    String free = Names.free(plain ? key : Names.of(key, "related"), List.of(), taken);
    taken.add(free);
    return free;
  }

  private static Set<String> sections(Corpus corpus) {
    Set<String> names = new LinkedHashSet<>();
    for (Kind kind : corpus.conventions().kinds()) {
      kind.sections().stream().map(SectionSpec::name).forEach(names::add);
    }
    return names;
  }

  /** Whether the sections of that name are lists of entries. */
  private static boolean isList(String name, Corpus corpus) {
    int sections = 0;
    int lists = 0;
    for (Entry entry : corpus.entries().all()) {
      for (Section section : entry.sections(name)) {
        sections++;
        lists += isList(section, corpus) ? 1 : 0;
      }
    }
    return lists >= Evidence.LEAST && lists * 3 >= sections * 2;
  }

  private static boolean isList(Section section, Corpus corpus) {
    int links = 0;
    int entries = 0;
    for (Link link : corpus.links().of(section.document()).within(section.span())) {
      boolean inside = section.span().contains(link.reference().span());
      if (inside && !link.reference().image()) {
        links++;
        entries += corpus.links().target(link).isPresent() ? 1 : 0;
      }
    }
    int words = 0;
    for (Block block : section.blocks()) {
      words += block.words();
    }
    return entries > 0 && entries * 2 >= links && words <= links * WORDS;
  }

  private Setting relation(String name, List<Setting> home, Corpus corpus)
      throws IOException, ConfigException {
    RelationTrial trial = new RelationTrial(draft, name, language(corpus));
    List<Setting> settings = trial.settings(home);
    trial
        .weak()
        .forEach(
            (rule, evidence) ->
                weak.merge(rule, evidence, (a, b) -> a.share() < b.share() ? a : b));
    return Setting.block(name, settings, "");
  }
}
