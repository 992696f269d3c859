package dev.entrylint.config.read;

import dev.entrylint.base.Limits;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.Place;
import dev.entrylint.config.yaml.Problems;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.config.yaml.YamlFile;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A configuration file joined with all that it extends, the nearest on top: its own words, then the
 * last of its {@code extends}, then the one before that. Each file is read once, however often it
 * is extended.
 *
 * @param registry the rules that it may name
 * @param files has the files
 * @param shown what messages call a file
 * @param joined by their names, files and presets joined with all that they extend
 */
record Inheritance(
    RuleRegistry registry,
    Presets presets,
    ConfigFiles files,
    Function<Path, String> shown,
    Problems problems,
    Map<String, Mapping> joined) {

  Inheritance(
      RuleRegistry registry,
      Presets presets,
      ConfigFiles files,
      Function<Path, String> shown,
      Problems problems) {
    this(registry, presets, files, shown, problems, new HashMap<>());
  }

  private static final String EXTENDS = "extends";
  private static final String RULES = "rules";

  /** Where a configuration comes from; a preset has no file. */
  private record Source(String name, Optional<Path> file) {}

  /**
   * Reads {@code file} and what it extends.
   *
   * @throws ConfigException if one of them cannot be read or is not YAML
   */
  Mapping read(Path file) throws ConfigException {
    Source source = new Source(shown.apply(file.normalize()), Optional.of(file));
    try {
      return join(source, files.bytes(file), List.of());
    } catch (IOException unreadable) {
      throw new ConfigException(source.name, "cannot be read: " + reason(unreadable));
    }
  }

  /**
   * Reads {@code text}, which is no file and so can extend presets only.
   *
   * @throws ConfigException if it is not YAML
   */
  Mapping read(String name, String text) throws ConfigException {
    Source source = new Source(name, Optional.empty());
    return join(source, text.getBytes(StandardCharsets.UTF_8), List.of());
  }

  /**
   * Reads {@code own}, which is no file and so can extend presets only.
   *
   * @throws ConfigException if a preset is not YAML
   */
  Mapping read(String name, Mapping own) throws ConfigException {
    return join(new Source(name, Optional.empty()), own, List.of());
  }

  private Mapping join(Source source, byte[] bytes, List<String> extending) throws ConfigException {
    return join(source, YamlFile.read(source.name, bytes, problems), extending);
  }

  private Mapping join(Source source, Mapping own, List<String> extending) throws ConfigException {
    Map<String, Field> rest = new LinkedHashMap<>(own.fields());
    Field field = rest.remove(EXTENDS);
    rest.computeIfPresent(
        RULES,
        (key, rules) ->
            new Field(rules.place(), RuleReader.spelledOut(rules.value(), registry, problems)));
    List<String> chain = new ArrayList<>(extending);
    chain.add(source.name);
    Mapping joined = new Mapping(own.place(), Map.of());
    if (field != null) {
      for (Text base : new Values(problems).texts(field.value(), "'extends'")) {
        joined = base(base, source, chain).over(joined);
      }
    }
    return new Mapping(own.place(), rest).over(joined);
  }

  /** What {@code name} stands for; an empty map, and a problem, if that is nothing. */
  private Mapping base(Text name, Source extending, List<String> chain) throws ConfigException {
    try {
      Optional<Source> source = isPath(name.value()) ? file(name, extending) : preset(name);
      if (source.isPresent() && isNew(source.get(), name, chain)) {
        return extended(source.get(), name, chain);
      }
    } catch (IOException unreadable) {
      problems.add(name.place(), name.value() + " cannot be read: " + reason(unreadable));
    } catch (InvalidPathException impossible) {
      problems.add(name.place(), "not a path: " + impossible.getReason());
    }
    return new Mapping(name.place(), Map.of());
  }

  private Mapping extended(Source source, Text name, List<String> chain)
      throws IOException, ConfigException {
    Mapping known = joined.get(source.name);
    if (known != null) {
      return known;
    }
    Mapping empty = new Mapping(name.place(), Map.of());
    Limits limits = files.limits();
    int before = joined.size();
    joined.put(source.name, empty); // what is wrong with it is said once
    if (before > limits.extended()) {
      return empty; // which was said
    }
    if (before == limits.extended()) {
      return refused(name, limits.extended() + " files are extended", Limits.EXTENDED_OPTION);
    }
    if (chain.size() > limits.depth()) {
      String what = "files extend one another " + limits.depth() + " deep";
      return refused(name, what, Limits.DEPTH_OPTION);
    }
    Mapping whole = join(source, bytes(source, name), chain);
    joined.put(source.name, whole);
    return whole;
  }

  private Mapping refused(Text name, String what, String option) {
    problems.add(
        name.place(),
        name.value() + " is not read: " + what + " already; " + option + " allows more");
    return new Mapping(name.place(), Map.of());
  }

  private static boolean isPath(String name) {
    return name.contains("/") || name.endsWith(".yml") || name.endsWith(".yaml");
  }

  private Optional<Source> file(Text name, Source extending) {
    if (extending.file.isEmpty()) {
      problems.add(name.place(), "a preset can extend presets only");
      return Optional.empty();
    }
    Path file = extending.file.get().resolveSibling(Path.of(name.value())).normalize();
    return Optional.of(new Source(shown.apply(file), Optional.of(file)));
  }

  private Optional<Source> preset(Text name) {
    Set<String> known = presets.names();
    if (!known.contains(name.value())) {
      problems.unknown(name.place(), "preset", name.value(), known);
      return Optional.empty();
    }
    return Optional.of(new Source(Place.preset(name.value()), Optional.empty()));
  }

  private boolean isNew(Source source, Text name, List<String> chain) {
    int first = chain.indexOf(source.name);
    if (first >= 0) {
      String circle = String.join(" -> ", chain.subList(first, chain.size()));
      problems.add(name.place(), "extends itself: " + circle + " -> " + source.name);
    }
    return first < 0;
  }

  private byte[] bytes(Source source, Text name) throws IOException {
    if (source.file.isPresent()) {
      return files.bytes(source.file.get());
    }
    return presets
        .read(name.value())
        .orElseThrow(() -> new IOException("an index names it, but it is not there"));
  }

  /** Why a file cannot be read, for people. */
  static String reason(IOException unreadable) {
    if (unreadable instanceof NoSuchFileException) {
      return "there is no such file";
    }
    return unreadable instanceof AccessDeniedException
        ? "permission denied"
        : String.valueOf(unreadable.getMessage());
  }
}
