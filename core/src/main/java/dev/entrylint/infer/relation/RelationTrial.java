package dev.entrylint.infer.relation;

import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.infer.draft.Counts;
import dev.entrylint.infer.draft.Draft;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.infer.kind.ShortEntries;
import dev.entrylint.model.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Asks the rules what would hold of one relation: each setting is tried, and what they say counted.
 */
final class RelationTrial {

  private static final String ONE_WAY = "one-way-see-also";
  private static final String UNSORTED = "unsorted-see-also";
  private static final String MALFORMED = "malformed-see-also";
  private static final String LABEL = "see-also-label";
  private static final String CYCLIC = "cyclic-relation";

  /** By chance next to none would be returned; so many are, because they are meant to be. */
  private static final double MEANT = 0.2;

  private final Draft draft;
  private final String name;
  private final String language;
  private final List<Setting> settings = new ArrayList<>();
  private final Map<String, Evidence> weak = new LinkedHashMap<>();
  private List<RelationList> lists = List.of();
  private int pairs;

  /**
   * @param draft has kinds and their sections
   * @param language in which items may be sorted
   */
  RelationTrial(Draft draft, String name, String language) {
    this.draft = draft;
    this.name = name;
    this.language = language;
  }

  /** What holds in some cases only, by the rule that says where not. */
  Map<String, Evidence> weak() {
    return weak;
  }

  /**
   * All that is found of the relation.
   *
   * @param home says where its lists stand
   */
  List<Setting> settings(List<Setting> home) throws IOException, ConfigException {
    settings.addAll(home);
    Corpus corpus = with(List.of()).read();
    lists = lists(corpus);
    tail().ifPresent(settings::add);
    aliases().ifPresent(settings::add);
    pairs = pairs(corpus);
    boolean inText = home.get(0).key().equals("section");
    if (draft.access().hasRule(ONE_WAY)) {
      direction(inText);
    }
    if (inText && draft.access().hasRule(UNSORTED)) {
      sorted().ifPresent(settings::add);
    }
    if (inText && draft.access().hasRule(MALFORMED)) {
      best("form", FORMS, MALFORMED, lists.size(), "lists").ifPresent(settings::add);
    }
    if (inText && draft.access().hasRule(LABEL)) {
      best("label", LABELS, LABEL, pairs, "items").ifPresent(settings::add);
    }
    return settings;
  }

  private Draft with(List<Setting> more) {
    List<Setting> all = new ArrayList<>(settings);
    all.addAll(more);
    return draft.with(Setting.block("relations", List.of(Setting.block(name, all, "")), ""));
  }

  private Draft with(String key, InlineYaml value) {
    return with(List.of(Setting.line(key, value, "")));
  }

  private static List<RelationList> lists(Corpus corpus) {
    List<RelationList> lists = new ArrayList<>();
    for (Document document : corpus.documents()) {
      lists.addAll(corpus.relations().lists(document));
    }
    return lists;
  }

  // ---- whom the lists name

  private Optional<Setting> tail() {
    Counts last = new Counts();
    for (RelationList list : lists) {
      if (!list.items().isEmpty()) {
        last.add(list.items().get(list.items().size() - 1).reference().target());
      }
    }
    Evidence evidence = new Evidence(last.most(), last.total(), "lists");
    return evidence.isConvention() && last.total() >= 2 * Evidence.LEAST
        ? Optional.of(Setting.line("tail", InlineYaml.text(last.top()), evidence))
        : Optional.empty();
  }

  /** The kind of short entries, if each lists one other: it stands for that. */
  private Optional<Setting> aliases() {
    int all = 0;
    int single = 0;
    for (RelationList list : lists) {
      if (list.entry().kind().equals(ShortEntries.ALIAS)) {
        all++;
        long others = list.items().stream().filter(item -> !isTail(item)).count();
        single += others == 1 ? 1 : 0;
      }
    }
    Evidence evidence = new Evidence(single, all, "of them list one entry");
    return evidence.isConvention()
        ? Optional.of(Setting.line("aliases", InlineYaml.text(ShortEntries.ALIAS), evidence))
        : Optional.empty();
  }

  private boolean isTail(Link item) {
    String target = InlineYaml.text(item.reference().target()).text();
    for (Setting setting : settings) {
      if (setting.key().equals("tail")) {
        return ((Setting.Line) setting.value()).yaml().text().equals(target);
      }
    }
    return false;
  }

  /** How many items name another entry that could answer, as far as the lists say. */
  private int pairs(Corpus corpus) {
    Set<String> stating = new HashSet<>();
    lists.forEach(list -> stating.add(list.entry().kind()));
    int pairs = 0;
    for (RelationList list : lists) {
      for (Link item : list.items()) {
        Optional<Entry> target = isTail(item) ? Optional.empty() : corpus.links().target(item);
        boolean asked =
            target.isPresent()
                && !corpus.entries().sameId(list.entry(), target.get())
                && stating.contains(target.get().kind());
        pairs += asked ? 1 : 0;
      }
    }
    return pairs;
  }

  /** Whether items are returned, or whether nothing ever comes back. */
  private void direction(boolean inText) throws IOException, ConfigException {
    int oneWay = with("mutual", InlineYaml.word(true)).count(ONE_WAY);
    Evidence returned = new Evidence(Math.max(0, pairs - oneWay), pairs, "items are returned");
    if (pairs > 0 && returned.share() >= MEANT) {
      settings.add(Setting.line("mutual", InlineYaml.word(true), returned));
      note(ONE_WAY, returned);
      return;
    }
    if (!inText && draft.access().hasRule(CYCLIC) && pairs >= 2 * Evidence.LEAST) {
      int back = with("acyclic", InlineYaml.word(true)).count(CYCLIC);
      Evidence onward = new Evidence(pairs - back, pairs, "items have no way back");
      if (onward.isComplete()) {
        settings.add(Setting.line("acyclic", InlineYaml.word(true), onward));
        return;
      }
    }
    settings.add(Setting.line("mutual", InlineYaml.word(false), returned));
  }

  // ---- how they are written

  private Optional<Setting> sorted() throws IOException, ConfigException {
    int longer = 0;
    for (RelationList list : lists) {
      longer += list.items().stream().filter(item -> !isTail(item)).count() > 2 ? 1 : 0;
    }
    Map<String, InlineYaml> local = new LinkedHashMap<>();
    local.put("by", InlineYaml.word("text"));
    local.put("locale", InlineYaml.word(language));
    List<InlineYaml> orders =
        List.of(
            InlineYaml.map("by", InlineYaml.word("text")),
            InlineYaml.map("by", InlineYaml.word("target")),
            InlineYaml.map(local));
    Setting best = null;
    Evidence most = new Evidence(0, longer, "");
    for (InlineYaml order : orders) {
      int unsorted = with("sorted", order).count(UNSORTED);
      Evidence evidence =
          new Evidence(Math.max(0, longer - unsorted), longer, "lists of three or more");
      boolean turns = evidence.isConvention() && !most.isConvention();
      if (best == null || turns || evidence.holds() > most.holds() + 1) {
        most = evidence;
        best = Setting.line("sorted", order, evidence);
      }
      if (most.isConvention() && most.holds() + 1 >= longer) {
        break; // no other can hold so much better
      }
    }
    if (best == null || !most.isHabit()) {
      return Optional.empty();
    }
    note(UNSORTED, most);
    return Optional.of(best);
  }

  private static final List<InlineYaml> FORMS =
      List.of(
          InlineYaml.word("bullets"),
          new InlineYaml("{separator: \" | \"}"),
          new InlineYaml("{separator: \" | \", closed: true}"),
          new InlineYaml("{list: bullets, comments: true}"),
          InlineYaml.word("commas"),
          new InlineYaml("{separator: \" · \"}"));

  private static final List<InlineYaml> LABELS =
      List.of(
          InlineYaml.text("{title}"),
          InlineYaml.text("{title:bare}"),
          InlineYaml.list(List.of("{title}", "{title:bare}")),
          InlineYaml.text("{file}"));

  /** The value for {@code key} under which {@code rule} says least, if it says next to nothing. */
  private Optional<Setting> best(
      String key, List<InlineYaml> values, String rule, int all, String what)
      throws IOException, ConfigException {
    Setting best = null;
    Evidence most = new Evidence(0, all, what);
    for (InlineYaml value : values) {
      Evidence evidence = new Evidence(Math.max(0, all - with(key, value).count(rule)), all, what);
      if (evidence.holds() > most.holds() + all / 50) {
        most = evidence;
        best = Setting.line(key, value, evidence);
      }
      if (most.holds() + all / 50 >= all) {
        break; // no other can hold so much better
      }
    }
    return most.isConvention() ? Optional.ofNullable(best) : Optional.empty();
  }

  private void note(String rule, Evidence evidence) {
    if (!evidence.isConvention()) {
      weak.put(rule, evidence);
    }
  }
}
