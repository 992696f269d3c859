package dev.entrylint.infer.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A kind of which it is known how its entries are recognised.
 *
 * @param name what it is called
 * @param signs what stands under {@code recognise}
 * @param because why it is a kind of its own
 * @param entry whether it holds entries; others are only kept apart from them
 */
public record Plan(String name, Map<String, InlineYaml> signs, String because, boolean entry) {

  /** A kind of entries which every document or heading is, as long as no sign is added. */
  public static Plan of(String name, String because) {
    return new Plan(name, new LinkedHashMap<>(), because, true);
  }

  /** The kinds of a configuration, as {@code plans} has them. */
  public static Setting kinds(List<Plan> plans) {
    return Setting.block("kinds", plans.stream().map(plan -> plan.kind(List.of())).toList(), "");
  }

  /** The same with one more sign. */
  public Plan with(String key, InlineYaml value) {
    Map<String, InlineYaml> more = new LinkedHashMap<>(signs);
    more.put(key, value);
    return new Plan(name, more, because, entry);
  }

  /** The same under another name. */
  public Plan called(String other) {
    return new Plan(other, signs, because, entry);
  }

  /** The kind with these signs and {@code settings}. */
  public Setting kind(List<Setting> settings) {
    List<Setting> all = new ArrayList<>();
    all.add(Setting.line("recognise", InlineYaml.map(signs), ""));
    all.addAll(settings);
    return Setting.block(name, all, because);
  }
}
