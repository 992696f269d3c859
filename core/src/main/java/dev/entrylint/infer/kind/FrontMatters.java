package dev.entrylint.infer.kind;

import dev.entrylint.base.NearMiss;
import dev.entrylint.convention.TitlePattern;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.infer.draft.Counts;
import dev.entrylint.infer.draft.Evidence;
import dev.entrylint.infer.draft.InlineYaml;
import dev.entrylint.infer.draft.Setting;
import dev.entrylint.model.Meta;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Finds which keys the front matter of a kind has, of which types they are, and which words they
 * take.
 */
public final class FrontMatters {

  private static final int WORDS = 16;
  private static final List<String> PATTERNS =
      List.of("^https?://\\S+$", "^[a-z0-9_]+$", "^[a-z0-9-]+$", "^[A-Z0-9-]+$");

  private FrontMatters() {}

  /** The setting for {@code entries}, each of which begins its document. */
  public static Optional<Setting> setting(List<Entry> entries, Corpus corpus) {
    Map<String, List<Meta>> values = new LinkedHashMap<>();
    List<Set<String>> keys = new ArrayList<>();
    for (Entry entry : entries) {
      Optional<Meta.Fields> fields = corpus.frontMatter(entry.document()).fields();
      keys.add(fields.isPresent() ? fields.get().fields().keySet() : Set.of());
      fields.ifPresent(
          each ->
              each.fields()
                  .forEach(
                      (key, field) ->
                          values.computeIfAbsent(key, k -> new ArrayList<>()).add(field.value())));
    }
    long with = keys.stream().filter(each -> !each.isEmpty()).count();
    if (!new Evidence((int) with, entries.size(), "").isConvention()) {
      return Optional.empty();
    }
    values.values().removeIf(each -> each.size() < Math.max(2, entries.size() / 50));
    values.keySet().removeIf(key -> isSlip(key, values));
    List<String> required = new ArrayList<>();
    int weakest = entries.size();
    for (Map.Entry<String, List<Meta>> each : values.entrySet()) {
      if (new Evidence(each.getValue().size(), entries.size(), "").isConvention()) {
        required.add(each.getKey());
        weakest = Math.min(weakest, each.getValue().size());
      }
    }
    List<Setting> lines = new ArrayList<>();
    if (!required.isEmpty()) {
      String least = weakest == entries.size() ? "each in " : "each in at least ";
      least = required.size() == 1 ? "" : least;
      lines.add(
          Setting.line(
              "required",
              InlineYaml.list(required),
              least + new Evidence(weakest, entries.size(), "entries")));
    }
    List<Setting> described = new ArrayList<>();
    values.forEach((key, each) -> described.add(key(key, each, entries.size())));
    lines.add(Setting.block("keys", described, ""));
    closed(keys, values.keySet()).ifPresent(lines::add);
    return Optional.of(Setting.block("front-matter", lines, ""));
  }

  /** Whether {@code key} is another that most have, but for upper and lower case. */
  private static boolean isSlip(String key, Map<String, List<Meta>> values) {
    return values.keySet().stream()
        .anyMatch(
            other ->
                !other.equals(key)
                    && other.equalsIgnoreCase(key)
                    && values.get(other).size() > 5 * values.get(key).size());
  }

  private static Optional<Setting> closed(List<Set<String>> keys, Set<String> known) {
    int closed = 0;
    for (Set<String> each : keys) {
      closed += known.containsAll(each) ? 1 : 0;
    }
    Evidence evidence = new Evidence(closed, keys.size(), "have no other keys");
    return evidence.isLaw() && keys.size() >= 2 * Evidence.LEAST
        ? Optional.of(Setting.line("closed", InlineYaml.word(true), evidence))
        : Optional.empty();
  }

  /** What is said of a key. */
  private static Setting key(String key, List<Meta> values, int entries) {
    Map<String, InlineYaml> fields = new LinkedHashMap<>();
    List<String> why = new ArrayList<>();
    why.add(new Evidence(values.size(), entries, "entries").toString());
    List<String> types = types(values, why);
    fields.put("type", InlineYaml.texts(types));
    List<String> texts = new ArrayList<>();
    for (Meta value : values) {
      if (types.contains(type(value))) {
        texts(value, texts);
      }
    }
    if (types.contains("text") || types.equals(List.of("list"))) {
      words(texts, values.size(), fields, why);
    }
    InlineYaml yaml = fields.size() == 1 ? fields.get("type") : InlineYaml.map(fields);
    return Setting.line(key, yaml, String.join("; ", why));
  }

  private static void texts(Meta value, List<String> texts) {
    if (value instanceof Meta.Scalar scalar) {
      texts.add(scalar.text());
    } else if (value instanceof Meta.Items list) {
      list.items().forEach(item -> texts(item, texts));
    }
  }

  /** The types of {@code values}, without those that are so rare that they may be slips. */
  private static List<String> types(List<Meta> values, List<String> why) {
    Counts counts = new Counts();
    values.forEach(value -> counts.add(type(value)));
    List<String> types = new ArrayList<>();
    int rare = 0;
    for (String type : counts.ranked()) {
      if (types.isEmpty() || counts.of(type) >= 2 && counts.of(type) * 50 >= values.size()) {
        types.add(type);
      } else {
        rare += counts.of(type);
      }
    }
    if (rare > 0) {
      why.add(rare + " of another type");
    }
    return types;
  }

  private static String type(Meta value) {
    if (value instanceof Meta.Items) {
      return "list";
    }
    if (value instanceof Meta.Fields) {
      return "map";
    }
    if (value instanceof Meta.Scalar scalar) {
      if (scalar.value() instanceof Number) {
        return "number";
      }
      return scalar.value() instanceof Boolean ? "flag" : isDate(scalar.text()) ? "date" : "text";
    }
    return "nothing";
  }

  private static boolean isDate(String text) {
    boolean timed = text.length() > 10 && "T ".indexOf(text.charAt(10)) >= 0;
    try {
      LocalDate.parse(timed ? text.substring(0, 10) : text);
      return true;
    } catch (DateTimeParseException none) {
      return false;
    }
  }

  /** Whether {@code word} is probably one of {@code words}, mistyped. */
  private static boolean isSlip(String word, Set<String> words) {
    return NearMiss.nearest(word, words).isPresent();
  }

  /** The words that the key takes, if these are few; or a pattern for them. */
  private static void words(
      List<String> texts, int entries, Map<String, InlineYaml> fields, List<String> why) {
    Counts counts = new Counts();
    texts.forEach(counts::add);
    Set<String> words = new TreeSet<>();
    List<String> single = new ArrayList<>();
    for (String word : counts.ranked()) {
      if (counts.of(word) > 1) {
        words.add(word);
      } else {
        single.add(word);
      }
    }
    List<String> slips = single.stream().filter(word -> isSlip(word, words)).toList();
    boolean few = single.size() - slips.size() <= 2 && words.size() <= WORDS;
    if (few && words.size() > 1 && (words.size() + single.size()) * Evidence.LEAST <= entries) {
      words.addAll(single);
      slips.forEach(words::remove);
      fields.put("one-of", InlineYaml.list(words));
      if (!slips.isEmpty()) {
        why.add("probably not " + String.join(", ", slips));
      }
      return;
    }
    for (String expression : words.size() == 1 ? List.<String>of() : PATTERNS) {
      TitlePattern pattern = TitlePattern.of(expression);
      int fits = (int) texts.stream().filter(pattern::fits).count();
      if (new Evidence(fits, texts.size(), "").isLaw() && texts.size() >= 4 * Evidence.LEAST) {
        fields.put("pattern", InlineYaml.text(expression));
        return;
      }
    }
  }
}
