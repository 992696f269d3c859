package dev.entrylint.rule;

import dev.entrylint.base.Lazy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.TreeMap;

/**
 * What can be reported in a run, by id: its rules, and what the engine finds without one.
 * Immutable.
 */
public final class RuleRegistry {

  /** With what the names of all classes begin that are no other's. */
  private static final String OWN = "dev.entrylint.";

  private final Lazy<Optional<String>> home = new Lazy<>(RuleRegistry::home);
  private final TreeMap<String, Reportable> all = new TreeMap<>();
  private final Map<String, Reportable> names = new HashMap<>();
  private final List<Rule> rules = new ArrayList<>();

  private RuleRegistry(Iterable<Rule> found) {
    for (Rule rule : found) {
      add(rule);
    }
    // The engine's own lie beside this class, whoever loads the rules.
    for (Reportable own :
        ServiceLoader.load(Reportable.class, RuleRegistry.class.getClassLoader())) {
      add(own);
    }
    for (Reportable each : all.values()) {
      if (each instanceof Rule rule) {
        rules.add(rule);
      }
    }
  }

  private void add(Reportable more) {
    RuleMeta meta = meta(more);
    name(meta.id(), more);
    for (String alias : meta.aliases()) {
      name(alias, more);
    }
    all.put(meta.id(), more);
  }

  private void name(String name, Reportable named) {
    Reportable other = names.putIfAbsent(name, named);
    if (other != null) {
      throw new IllegalArgumentException(
          "two rules are called '%s': %s and %s"
              .formatted(name, other.getClass().getName(), named.getClass().getName()));
    }
  }

  private static RuleMeta meta(Reportable rule) {
    try {
      return rule.meta();
    } catch (RuntimeException | LinkageError thrown) {
      throw new IllegalArgumentException(
          "the rule %s does not say what it is called: %s"
              .formatted(rule.getClass().getName(), thrown),
          thrown);
    }
  }

  /**
   * The rules that {@code loader} sees as services.
   *
   * @throws IllegalArgumentException if two have one id or alias, or one throws when it is asked
   *     for it
   * @throws java.util.ServiceConfigurationError if one cannot be loaded
   */
  public static RuleRegistry load(ClassLoader loader) {
    return new RuleRegistry(ServiceLoader.load(Rule.class, loader));
  }

  /**
   * The given rules.
   *
   * @throws IllegalArgumentException if two have one id or alias
   */
  public static RuleRegistry of(Rule... rules) {
    return new RuleRegistry(List.of(rules));
  }

  /** All rules, by id. */
  public Collection<Rule> rules() {
    return Collections.unmodifiableList(rules);
  }

  /** All that can be reported, rules among it, by id. */
  public Collection<Reportable> all() {
    return Collections.unmodifiableCollection(all.values());
  }

  /** What is called {@code name}, which is an id or an alias. */
  public Optional<Reportable> named(String name) {
    return Optional.ofNullable(names.get(name));
  }

  /**
   * The id of what is called {@code name}, which is an id or an alias; of what is not known the
   * name itself.
   */
  public String id(String name) {
    Reportable named = names.get(name);
    return named == null ? name : named.meta().id();
  }

  /** The ids of all that can be reported, and their aliases: what a user may have meant. */
  public List<String> names() {
    List<String> known = new ArrayList<>(all.keySet());
    all.values().forEach(each -> known.addAll(each.meta().aliases()));
    return known;
  }

  /**
   * The address of a page about {@code rule}: the one that it names, or, for what is entrylint's
   * own, the one below the address that the build of entrylint names; empty if neither does.
   */
  public Optional<String> documentation(Reportable rule) {
    Optional<String> named = rule.meta().documentation();
    boolean own = rule.getClass().getName().startsWith(OWN);
    return named.isPresent() || !own ? named : home.get().map(at -> below(at, rule.meta()));
  }

  static String below(String home, RuleMeta meta) {
    return home + (home.endsWith("/") ? "" : "/") + "rules/" + meta.id();
  }

  private static Optional<String> home() {
    try (InputStream file = RuleRegistry.class.getResourceAsStream("home.properties")) {
      Properties properties = new Properties();
      if (file != null) {
        properties.load(file);
      }
      return Optional.of(properties.getProperty("home", "")).filter(home -> !home.isBlank());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The page of {@code rule}, which lies beside its class and is called like it, with the ending
   * {@code .md}; empty if it has none.
   */
  public static Optional<String> page(Reportable rule) {
    Class<?> type = rule.getClass();
    try (InputStream page = type.getResourceAsStream(type.getSimpleName() + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The page of {@code rule} with its links to pages of other rules by their ids. In the sources
   * such a link names the file beside the other class, which means nothing to a reader who has
   * none.
   */
  public Optional<String> linkedPage(Reportable rule) {
    return page(rule).map(this::linked);
  }

  private String linked(String page) {
    Map<String, String> ids = new HashMap<>();
    for (Reportable rule : all()) {
      ids.put(rule.getClass().getSimpleName() + ".md", rule.meta().id() + ".md");
    }
    StringBuilder text = new StringBuilder(page.length());
    int done = 0;
    for (int at = page.indexOf("]("); at >= 0; at = page.indexOf("](", at + 2)) {
      int end = Math.max(page.indexOf(')', at), at + 2);
      String target = page.substring(at + 2, end);
      String id = ids.get(target.substring(target.lastIndexOf('/') + 1));
      if (id != null) {
        text.append(page, done, at + 2).append(id);
        done = end;
      }
    }
    return text.append(page, done, page.length()).toString();
  }
}
