package dev.entrylint.infer;

import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.Entry;
import dev.entrylint.corpus.Kind;
import dev.entrylint.corpus.Link;
import dev.entrylint.corpus.RelationList;
import dev.entrylint.corpus.Section;
import dev.entrylint.corpus.SectionSpec;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.util.ArrayList;
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
final class Relations {

  static final String ONE_WAY = "one-way-see-also";
  static final String UNSORTED = "unsorted-see-also";

  /** More words than these for each link, and it is a text with links. */
  private static final int WORDS = 20;

  /** By chance next to none would be returned; so many are, because they are meant to be. */
  private static final double MEANT = 0.2;

  private final Draft draft;
  private final Map<String, Evidence> weak = new LinkedHashMap<>();
  private String language = "en";

  /**
   * @param draft has kinds and their sections
   */
  Relations(Draft draft) {
    this.draft = draft;
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
  Map<String, Evidence> weak() {
    return weak;
  }

  /** The setting for all relations; empty if there are none. */
  Optional<Setting> find() throws IOException, ConfigException {
    List<Setting> relations = new ArrayList<>();
    Corpus corpus = draft.read();
    language = language(corpus);
    for (String section : sections(corpus)) {
      if (isList(section, corpus)) {
        relations.add(relation(section));
      }
    }
    return relations.isEmpty()
        ? Optional.empty()
        : Optional.of(Setting.block("relations", relations, ""));
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
    for (Entry entry : corpus.entries()) {
      for (Section section : entry.sections()) {
        if (section.spec().isPresent() && section.name().equals(name)) {
          sections++;
          lists += isList(section, corpus) ? 1 : 0;
        }
      }
    }
    return lists >= Evidence.LEAST && lists * 3 >= sections * 2;
  }

  private static boolean isList(Section section, Corpus corpus) {
    int links = 0;
    int entries = 0;
    for (Link link : corpus.links(section.document())) {
      boolean inside = section.span().contains(link.reference().span());
      if (inside && !link.reference().image()) {
        links++;
        entries += corpus.target(link).isPresent() ? 1 : 0;
      }
    }
    int words = 0;
    for (Block block : section.blocks()) {
      words += block.words();
    }
    return entries > 0 && entries * 2 >= links && words <= links * WORDS;
  }

  private Setting relation(String section) throws IOException, ConfigException {
    List<Setting> settings = new ArrayList<>();
    settings.add(Setting.line("section", Flow.text(section), ""));
    Optional<Setting> tail = tail(section);
    tail.ifPresent(settings::add);
    if (draft.ground().hasRule(ONE_WAY)) {
      settings.add(mutual(section, settings));
    }
    if (draft.ground().hasRule(UNSORTED)) {
      sorted(section, settings).ifPresent(settings::add);
    }
    return Setting.block(section.replace(' ', '-'), settings, "");
  }

  // ---- what closes the lists

  private Optional<Setting> tail(String section) throws IOException, ConfigException {
    Counts last = new Counts();
    for (RelationList list : lists(with(section, List.of(plain(section))))) {
      if (!list.items().isEmpty()) {
        last.add(list.items().get(list.items().size() - 1).reference().target());
      }
    }
    Evidence evidence = new Evidence(last.most(), last.total(), "lists");
    return evidence.isConvention() && last.total() >= 2 * Evidence.LEAST
        ? Optional.of(Setting.line("tail", Flow.text(last.top()), evidence))
        : Optional.empty();
  }

  private static Setting plain(String section) {
    return Setting.line("section", Flow.text(section), "");
  }

  private Draft with(String section, List<Setting> settings) {
    return draft.with(
        Setting.block(
            "relations", List.of(Setting.block(section.replace(' ', '-'), settings, "")), ""));
  }

  private static List<RelationList> lists(Draft draft) throws IOException, ConfigException {
    List<RelationList> lists = new ArrayList<>();
    Corpus corpus = draft.read();
    for (Document document : corpus.documents()) {
      lists.addAll(corpus.relations(document));
    }
    return lists;
  }

  // ---- how well they keep to it

  private Setting mutual(String section, List<Setting> settings)
      throws IOException, ConfigException {
    Draft mutual = with(section, settings);
    Corpus corpus = mutual.read();
    int pairs = 0;
    for (Document document : corpus.documents()) {
      for (RelationList list : corpus.relations(document)) {
        for (Link item : list.items()) {
          Optional<Entry> target = list.isTail(item) ? Optional.empty() : corpus.target(item);
          boolean asked =
              target.isPresent()
                  && !corpus.sameId(list.entry(), target.get())
                  && canAnswer(section, target.get());
          pairs += asked ? 1 : 0;
        }
      }
    }
    int oneWay = count(mutual.check(), ONE_WAY);
    Evidence evidence = new Evidence(pairs - oneWay, pairs, "items are returned");
    if (pairs == 0 || evidence.share() < MEANT) {
      return Setting.line("mutual", Flow.word(false), evidence);
    }
    note(ONE_WAY, evidence);
    return Setting.line("mutual", Flow.word(true), evidence);
  }

  private static boolean canAnswer(String section, Entry entry) {
    return entry.kind().sections().stream().anyMatch(spec -> spec.name().equals(section));
  }

  private Optional<Setting> sorted(String section, List<Setting> settings)
      throws IOException, ConfigException {
    int lists = 0;
    for (RelationList list : lists(with(section, settings))) {
      lists += list.items().stream().filter(item -> !list.isTail(item)).count() > 2 ? 1 : 0;
    }
    Setting best = null;
    Evidence most = new Evidence(0, lists, "");
    for (Flow order : orders()) {
      List<Setting> tried = new ArrayList<>(settings);
      tried.add(Setting.line("sorted", order, ""));
      int unsorted = count(with(section, tried).check(), UNSORTED);
      Evidence evidence =
          new Evidence(Math.max(0, lists - unsorted), lists, "lists of three or more");
      boolean turns = evidence.isConvention() && !most.isConvention();
      if (best == null || turns || evidence.holds() > most.holds() + 1) {
        most = evidence;
        best = Setting.line("sorted", order, evidence);
      }
    }
    if (best == null || !most.isHabit()) {
      return Optional.empty();
    }
    note(UNSORTED, most);
    return Optional.of(best);
  }

  private List<Flow> orders() {
    List<Flow> orders = new ArrayList<>();
    orders.add(Flow.map("by", Flow.word("text")));
    orders.add(Flow.map("by", Flow.word("target")));
    Map<String, Flow> fields = new LinkedHashMap<>();
    fields.put("by", Flow.word("text"));
    fields.put("locale", Flow.word(language));
    orders.add(Flow.map(fields));
    return orders;
  }

  private void note(String rule, Evidence evidence) {
    if (!evidence.isConvention()) {
      weak.merge(rule, evidence, (one, other) -> one.share() < other.share() ? one : other);
    }
  }

  private static int count(List<Finding> findings, String rule) {
    return (int) findings.stream().filter(finding -> finding.rule().equals(rule)).count();
  }
}
