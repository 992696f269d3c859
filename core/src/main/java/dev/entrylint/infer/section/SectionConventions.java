package dev.entrylint.infer.section;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Locales;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.infer.draft.Setting.Item;
import dev.entrylint.infer.draft.TitleKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the sections that entries of a kind share, their order, and whether there are no others.
 */
public final class SectionConventions {

  private final Corpus corpus;
  private final Locales locales;

  /** A search among the sections of {@code corpus}. */
  public SectionConventions(Corpus corpus, Locales locales) {
    this.corpus = corpus;
    this.locales = locales;
  }

  /**
   * What brings together sections of entries that are marked by classes: the first of them, or the
   * title.
   */
  public static String key(Section section) {
    List<String> classes = section.heading().attributes().classes();
    return classes.isEmpty() ? TitleKeys.key(section.heading().title()) : classes.get(0);
  }

  /** The settings of a kind with these entries. */
  public List<Setting> settings(List<Entry> entries) {
    boolean classed = areClassed(entries);
    List<Parent> parents = entries.stream().map(classed ? Parent::deep : Parent::of).toList();
    return settings(parents, classed, "entries");
  }

  private static boolean areClassed(List<Entry> entries) {
    int all = 0;
    int classed = 0;
    for (Entry entry : entries) {
      for (Section section : Locales.top(entry)) {
        all++;
        classed += section.heading().attributes().classes().isEmpty() ? 0 : 1;
      }
    }
    return new Evidence(classed, all, "").isConvention();
  }

  private List<Setting> settings(List<Parent> parents, boolean classed, String what) {
    boolean inner = !what.equals("entries");
    List<SectionGroup> known = new ArrayList<>();
    for (SectionGroup group : groups(parents, classed)) {
      Evidence evidence = new Evidence(group.parents, parents.size(), what);
      boolean marked = classed && evidence.holds() >= Evidence.LEAST;
      if (marked || (inner ? evidence.isConvention() : evidence.isKnown())) {
        known.add(group);
      }
    }
    if (known.isEmpty()) {
      return List.of();
    }
    known.sort((one, other) -> Double.compare(one.place(), other.place()));
    List<Setting> settings = new ArrayList<>();
    settings.add(items(known, parents, what));
    Order.find(known, parents, what).ifPresent(settings::add);
    closed(known, parents, what).ifPresent(settings::add);
    return settings;
  }

  private List<SectionGroup> groups(List<Parent> parents, boolean classed) {
    Map<String, SectionGroup> groups = new LinkedHashMap<>();
    for (Parent parent : parents) {
      for (int i = 0; i < parent.children().size(); i++) {
        Section section = parent.children().get(i);
        List<String> classes = section.heading().attributes().classes();
        String title = section.heading().title();
        if (classed && !classes.isEmpty()) {
          String fielded = Wordings.fielded(title, parent.entry());
          groups
              .computeIfAbsent(classes.get(0), key -> new SectionGroup(key, true))
              .add(parent, i, fielded);
        } else if (!classed && !TitleKeys.words(title).isEmpty()) {
          String key = locales.key(parent.entry(), title);
          groups.computeIfAbsent(key, each -> new SectionGroup(each, false)).add(parent, i, title);
        }
      }
    }
    return List.copyOf(groups.values());
  }

  private Setting items(List<SectionGroup> known, List<Parent> parents, String what) {
    List<Item> items = new ArrayList<>();
    for (SectionGroup group : known) {
      Evidence there = new Evidence(group.parents, parents.size(), what);
      Map<String, InlineYaml> fields = new LinkedHashMap<>();
      fields.put("name", InlineYaml.text(group.name()));
      List<String> why = new ArrayList<>();
      why.add(there.toString());
      new Wordings(locales, what.equals("entries")).describe(group, fields, why);
      count(group, there, fields, why);
      Evidence last = new Evidence(group.last, group.parents, "");
      if (last.isLaw()) {
        fields.put("last", InlineYaml.word(true));
        why.add("last in " + group.last);
      }
      if (fields.containsKey("count") || fields.containsKey("max")) {
        Contents.find(group, corpus, fields, why);
      }
      inside(group, fields, why);
      items.add(new Item(InlineYaml.map(fields), String.join("; ", why)));
    }
    return Setting.items("sections", items, "");
  }

  private static void count(
      SectionGroup group, Evidence there, Map<String, InlineYaml> fields, List<String> why) {
    boolean once = group.repeated * 10 <= group.parents;
    if (there.isConvention()) {
      fields.put(once ? "count" : "min", InlineYaml.word(1));
    } else if (once) {
      fields.put("max", InlineYaml.word(1));
    } else {
      fields.put("min", InlineYaml.word(0));
    }
    if (group.repeated > 0) {
      why.add("more than once in " + group.repeated);
    }
  }

  /** The sections that nearly all of a group have in them. */
  private void inside(SectionGroup group, Map<String, InlineYaml> fields, List<String> why) {
    if (group.classed || group.members.size() < 2 * Evidence.LEAST) {
      return;
    }
    List<Parent> parents = new ArrayList<>();
    for (SectionGroup.Member member : group.members) {
      parents.add(member.parent().inside(member.section()));
    }
    for (Setting setting : settings(parents, false, "of them")) {
      if (setting.value() instanceof Setting.Items items) {
        StringBuilder list = new StringBuilder("[");
        for (Item item : items.items()) {
          list.append(list.length() > 1 ? ", " : "").append(item.yaml().text());
          why.add("in it " + item.because());
        }
        fields.put("sections", new InlineYaml(list.append(']').toString()));
      } else if (setting.value() instanceof Setting.Line line && !setting.doubtful()) {
        fields.put(setting.key(), line.yaml());
      }
    }
  }

  private static Optional<Setting> closed(
      List<SectionGroup> known, List<Parent> parents, String what) {
    int strangers = 0;
    int all = 0;
    for (Parent parent : parents) {
      int own = 0;
      for (SectionGroup group : known) {
        own += group.count(parent);
      }
      all += parent.children().isEmpty() ? 0 : 1;
      strangers += own < parent.children().size() ? 1 : 0;
    }
    Evidence closed = new Evidence(all - strangers, all, what + " have no other sections");
    if (closed.isComplete()) {
      return Optional.of(Setting.line("closed", InlineYaml.word(true), closed));
    }
    return closed.isConvention()
        ? Optional.of(Setting.line("closed", InlineYaml.word(true), closed).inDoubt())
        : Optional.empty();
  }
}
