package dev.entrylint.infer.section;

import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.infer.draft.Counts;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Locales;
import dev.entrylint.infer.draft.TitleKeys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Finds out what a group of sections is recognised by, and which titles are agreed upon. */
final class Wordings {

  private final Locales locales;
  private final boolean outer;

  /**
   * @param outer whether the sections are those of entries, and not those within others, whose
   *     titles are chosen more freely
   */
  Wordings(Locales locales, boolean outer) {
    this.locales = locales;
    this.outer = outer;
  }

  /** {@code title} with a field where it names its entry. */
  static String fielded(String title, Entry entry) {
    String name = entry.title();
    String bare = TitleKeys.bare(name);
    if (name.length() > 2 && title.contains(name) && !title.equals(name)) {
      return title.replace(name, "{title}");
    }
    return bare.length() > 2 && title.contains(bare) && !title.equals(bare)
        ? title.replace(bare, "{title:bare}")
        : title;
  }

  /** Adds what {@code group} is recognised by, and how it is called, to {@code fields}. */
  void describe(SectionGroup group, Map<String, InlineYaml> fields, List<String> why) {
    if (group.classed) {
      fields.put("class", InlineYaml.text(group.key));
      agreed(group.titles, fields, why);
      return;
    }
    Map<String, Counts> byLocale = byLocale(group);
    if (byLocale.size() > 1) {
      localised(byLocale, fields, why);
      return;
    }
    List<String> ranked = group.titles.ranked();
    if (ranked.size() == 1) {
      fields.put("title", InlineYaml.text(ranked.get(0)));
      return;
    }
    fields.put("pattern", InlineYaml.text(pattern(ranked)));
    agreed(group.titles, fields, why);
  }

  /** The agreed title: one that nearly all have, or a few that are all in use. */
  private void agreed(Counts titles, Map<String, InlineYaml> fields, List<String> why) {
    List<String> used = new ArrayList<>();
    int covered = 0;
    for (String title : titles.ranked()) {
      int count = titles.of(title);
      if (used.isEmpty()
          || covered * 10 < titles.total() * 9 && count > 1 && count * 10 >= titles.total()) {
        used.add(title);
        covered += count;
      }
    }
    if (new Evidence(covered, titles.total(), "").isConvention() && used.size() <= 3) {
      fields.put("title", InlineYaml.texts(used));
      for (String title : used) {
        if (used.size() > 1) {
          why.add("'" + title + "' in " + titles.of(title));
        }
      }
      if (covered < titles.total()) {
        why.add(titles.total() - covered + " read otherwise");
      }
    } else if (outer && new Evidence(titles.most(), titles.total(), "").isHabit()) {
      fields.put("title", InlineYaml.text(titles.top()));
      why.add(titles.most() + " of " + titles.total() + " read so");
    }
  }

  private Map<String, Counts> byLocale(SectionGroup group) {
    Map<String, Counts> byLocale = new LinkedHashMap<>();
    if (locales.areMany()) {
      for (SectionGroup.Member member : group.members) {
        String locale = locales.of(member.parent().entry());
        if (!locale.isEmpty()) {
          byLocale
              .computeIfAbsent(locale, each -> new Counts())
              .add(member.section().heading().title());
        }
      }
    }
    return byLocale;
  }

  private void localised(
      Map<String, Counts> byLocale, Map<String, InlineYaml> fields, List<String> why) {
    Set<String> all = new LinkedHashSet<>();
    Map<String, InlineYaml> titles = new LinkedHashMap<>();
    byLocale.forEach(
        (locale, counts) -> {
          all.addAll(counts.ranked());
          Map<String, InlineYaml> agreed = new LinkedHashMap<>();
          List<String> reasons = new ArrayList<>();
          agreed(counts, agreed, reasons);
          titles.put(locale, agreed.getOrDefault("title", InlineYaml.text(counts.top())));
          reasons.forEach(reason -> why.add(locale + ": " + reason));
        });
    if (all.size() > byLocale.size()) {
      fields.put("pattern", InlineYaml.text(pattern(List.copyOf(all))));
    }
    fields.put("title", InlineYaml.map(titles));
  }

  /** A regular expression for all of {@code titles}, in any case. */
  static String pattern(List<String> titles) {
    Set<String> forms = new LinkedHashSet<>();
    titles.forEach(title -> forms.add(TitleKeys.escaped(title.toLowerCase(Locale.ROOT))));
    List<String> all = new ArrayList<>(forms);
    boolean remarks = titles.stream().anyMatch(title -> !TitleKeys.bare(title).equals(title));
    if (all.size() > 3 || all.size() > 1 && remarks) {
      return remarked(titles);
    }
    if (all.size() == 1) {
      return "(?i)^" + all.get(0) + "$";
    }
    if (all.size() == 2) {
      String shorter = all.get(0).length() < all.get(1).length() ? all.get(0) : all.get(1);
      String longer = shorter.equals(all.get(0)) ? all.get(1) : all.get(0);
      if (longer.equals(shorter + "s")) {
        return "(?i)^" + longer + "?$";
      }
    }
    return "(?i)^(" + String.join("|", all) + ")$";
  }

  /** A regular expression for {@code titles} with or without a remark in parentheses. */
  private static String remarked(List<String> titles) {
    Set<String> forms = new LinkedHashSet<>();
    titles.forEach(
        title -> forms.add(TitleKeys.escaped(TitleKeys.bare(title).toLowerCase(Locale.ROOT))));
    String all = forms.size() == 1 ? forms.iterator().next() : "(" + String.join("|", forms) + ")";
    return "(?i)^" + all + "( \\(.*\\))?$";
  }
}
