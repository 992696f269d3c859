package dev.entrylint.config.read;

import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.ConfigNode.Nothing;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.convention.Glob;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** What an override says for the documents that fit one of its globs. */
record OverrideFields(List<Glob> paths, Fields fields) {

  /** The folder below which all of these documents lie; empty for the root. */
  String folder() {
    String common = paths.isEmpty() ? "" : paths.get(0).base();
    for (Glob path : paths) {
      while (!DialectReader.isWithin(path.base(), common)) {
        common = common.substring(0, Math.max(0, common.lastIndexOf('/')));
      }
    }
    return common;
  }

  /**
   * What becomes, for these documents, of what has a name under {@code key}: it is laid over what
   * {@code all}, the configuration for all documents, says of that name.
   *
   * @param reader makes a value of a name and what is said of it
   * @return by name the value, which is empty where the override takes it away
   */
  <T> Map<String, Optional<T>> changes(
      String key, Fields all, BiFunction<String, Field, Optional<T>> reader) {
    Map<String, Field> own = given(key);
    Map<String, Field> below =
        all.find(key).orElse(null) instanceof Mapping map ? map.fields() : Map.of();
    Mapping joined =
        new Mapping(fields.place(), own).over(new Mapping(fields.place(), new HashMap<>(below)));
    Map<String, Optional<T>> changes = new LinkedHashMap<>();
    for (Map.Entry<String, Field> each : own.entrySet()) {
      String name = each.getKey();
      boolean gone = each.getValue().value() instanceof Nothing;
      if (gone && !below.containsKey(name)) {
        String message = "'" + name + "' has no value, and there is none to take away";
        fields.values().problems().add(each.getValue().place(), message);
      }
      changes.put(name, gone ? Optional.empty() : reader.apply(name, joined.fields().get(name)));
    }
    return changes;
  }

  /** What it says under {@code key}, by name; nothing ({@code ~}) included. */
  Map<String, Field> given(String key) {
    Optional<ConfigNode> node = fields.find(key);
    if (node.isPresent() && !(node.get() instanceof Mapping)) {
      fields.values().mismatch(node.get(), "'" + key + "'", "a map");
    }
    return node.orElse(null) instanceof Mapping map ? map.fields() : Map.of();
  }
}
