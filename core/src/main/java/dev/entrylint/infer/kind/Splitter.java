package dev.entrylint.infer.kind;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.infer.draft.Counts;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Locales;
import dev.entrylint.infer.draft.Names;
import dev.entrylint.infer.draft.Plan;
import dev.entrylint.model.Meta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes documents apart by a key of their front matter, where what it says decides which sections
 * they have: a status, a category.
 */
public final class Splitter {

  /** Two values belong together if no section is in so much more of the documents of one. */
  private static final double APART = 0.3;

  private final Corpus corpus;
  private final Locales locales;

  /** A splitter of groups of {@code corpus}. */
  public Splitter(Corpus corpus, Locales locales) {
    this.corpus = corpus;
    this.locales = locales;
  }

  /** Documents with the same values, and what they have. */
  private static final class Part {
    final List<String> values = new ArrayList<>();
    final Counts names = new Counts();
    Profile sections;
  }

  /** The kinds that {@code group} falls into; the largest takes in all that the others do not. */
  public List<Plan> split(Group group) {
    Plan whole =
        Plan.of(group.name(), group.members().size() + " documents")
            .with("path", InlineYaml.texts(group.paths()));
    String best = "";
    List<Part> parts = List.of();
    double least = 0.7 * disorder(List.of(all(group)));
    for (String key : keys(group)) {
      List<Part> tried = parts(group, key);
      double left = disorder(tried);
      if (left < least && areDistinct(tried)) {
        least = left;
        best = key;
        parts = tried;
      }
    }
    return best.isEmpty() ? List.of(whole) : plans(whole, best, parts);
  }

  /**
   * Whether each part lacks a section that nearly all of the largest have, or the other way round.
   */
  private static boolean areDistinct(List<Part> parts) {
    Part largest = parts.get(0);
    for (Part part : parts) {
      largest = part.sections.size() > largest.sections.size() ? part : largest;
    }
    for (Part part : parts) {
      if (part != largest && !differ(part.sections, largest.sections)) {
        return false;
      }
    }
    return parts.size() > 1;
  }

  private static boolean differ(Profile one, Profile other) {
    List<String> traits = new ArrayList<>(one.counts().keySet());
    traits.addAll(other.counts().keySet());
    for (String trait : traits) {
      double most = Math.max(one.share(trait), other.share(trait));
      if (most >= 0.9 && Math.min(one.share(trait), other.share(trait)) <= 0.75) {
        return true;
      }
    }
    return false;
  }

  private static List<Plan> plans(Plan whole, String key, List<Part> parts) {
    List<Part> bySize = new ArrayList<>(parts);
    bySize.sort((one, other) -> Integer.compare(one.sections.size(), other.sections.size()));
    Part largest = bySize.remove(bySize.size() - 1);
    List<Plan> plans = new ArrayList<>();
    for (Part part : bySize) {
      if (part.values.isEmpty()) {
        continue; // what does not say is taken in by the largest
      }
      String name = Names.of(part.names.top(), Names.of(key, whole.name()));
      plans.add(
          new Plan(
                  name,
                  whole.signs(),
                  part.sections.size() + " documents, whose sections are others",
                  true)
              .with("front-matter", InlineYaml.map(key, InlineYaml.texts(part.values))));
    }
    String values = String.join(", ", largest.values);
    String rest =
        largest.sections.size()
            + " documents; '"
            + key
            + "' is "
            + (values.isEmpty() ? "missing" : values);
    plans.add(new Plan(whole.name(), whole.signs(), rest, true));
    return plans;
  }

  private Part all(Group group) {
    Part part = new Part();
    part.sections = sections(group.members());
    return part;
  }

  private Profile sections(List<Entry> entries) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Entry entry : entries) {
      Profile.sections(entry, locales).forEach(trait -> counts.merge(trait, 1, Integer::sum));
    }
    return new Profile(entries.size(), counts);
  }

  /** The keys that nearly all have and that have few values. */
  private List<String> keys(Group group) {
    Counts keys = new Counts();
    for (Entry entry : group.members()) {
      values(entry).keySet().forEach(keys::add);
    }
    List<String> few = new ArrayList<>();
    for (String key : keys.ranked()) {
      Counts values = new Counts();
      group
          .members()
          .forEach(
              entry -> {
                if (values(entry).containsKey(key)) {
                  values.add(values(entry).get(key));
                }
              });
      int distinct = values.ranked().size();
      boolean common = new Evidence(keys.of(key), group.members().size(), "").isConvention();
      if (common && distinct > 1 && distinct <= 24 && distinct * 4 <= values.total()) {
        few.add(key);
      }
    }
    return few;
  }

  private Map<String, String> values(Entry entry) {
    Map<String, String> values = new LinkedHashMap<>();
    corpus
        .frontMatter(entry.document())
        .fields()
        .ifPresent(
            fields ->
                fields
                    .fields()
                    .forEach(
                        (key, field) -> {
                          if (field.value() instanceof Meta.Scalar scalar) {
                            values.put(key, scalar.text());
                          }
                        }));
    return values;
  }

  private List<Part> parts(Group group, String key) {
    Map<String, List<Entry>> byValue = new TreeMap<>();
    for (Entry entry : group.members()) {
      String value = values(entry).getOrDefault(key, "");
      byValue.computeIfAbsent(value, each -> new ArrayList<>()).add(entry);
    }
    List<Part> parts = new ArrayList<>();
    byValue.forEach(
        (value, entries) -> {
          Part part = new Part();
          if (!value.isEmpty()) {
            part.values.add(value);
            entries.forEach(entry -> part.names.add(value));
          }
          part.sections = sections(entries);
          parts.add(part);
        });
    merge(parts, APART, 1);
    merge(parts, 1.1, Evidence.LEAST);
    return parts;
  }

  /** Joins the two nearest again and again, as long as they are near, or one is too small. */
  private static void merge(List<Part> parts, double most, int least) {
    while (parts.size() > 1) {
      Part one = null;
      Part other = null;
      double nearest = most;
      for (int i = 0; i < parts.size(); i++) {
        for (int j = i + 1; j < parts.size(); j++) {
          Profile left = parts.get(i).sections;
          Profile right = parts.get(j).sections;
          boolean wanted = least == 1 || left.size() < least || right.size() < least;
          double distance = distance(left, right);
          if (wanted && distance < nearest) {
            nearest = distance;
            one = parts.get(i);
            other = parts.get(j);
          }
        }
      }
      if (one == null) {
        return;
      }
      one.values.addAll(other.values);
      one.names.addAll(other.names);
      one.sections = one.sections.with(other.sections);
      parts.remove(other);
    }
  }

  /** Of a few documents a share says little, so they are taken to be nearer. */
  private static double distance(Profile left, Profile right) {
    double distance = left.distance(right);
    int few = Math.min(left.size(), right.size());
    return few < Evidence.LEAST ? distance * 0.8 : distance;
  }

  /** How little the parts say of the sections of their documents; 0 if they say all. */
  private static double disorder(List<Part> parts) {
    double disorder = 0;
    for (Part part : parts) {
      for (String trait : part.sections.counts().keySet()) {
        double share = part.sections.share(trait);
        if (share > 0.02 && share < 1) {
          disorder -=
              part.sections.size() * (share * Math.log(share) + (1 - share) * Math.log(1 - share));
        }
      }
    }
    return disorder;
  }
}
