package dev.entrylint.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The rules of a run, by id. Immutable. */
public final class RuleRegistry {

  private final TreeMap<String, Rule> rules = new TreeMap<>();

  private RuleRegistry(Iterable<Rule> found) {
    for (Rule rule : found) {
      String id = id(rule);
      Rule other = rules.putIfAbsent(id, rule);
      if (other != null) {
        throw new IllegalArgumentException(
            "two rules are called '%s': %s and %s"
                .formatted(id, other.getClass().getName(), rule.getClass().getName()));
      }
    }
  }

  private static String id(Rule rule) {
    try {
      return rule.meta().id();
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
   * @throws IllegalArgumentException if two have one id, or one throws when it is asked for it
   * @throws java.util.ServiceConfigurationError if one cannot be loaded
   */
  public static RuleRegistry load(ClassLoader loader) {
    return new RuleRegistry(ServiceLoader.load(Rule.class, loader));
  }

  /**
   * The given rules.
   *
   * @throws IllegalArgumentException if two have one id
   */
  public static RuleRegistry of(Rule... rules) {
    return new RuleRegistry(List.of(rules));
  }

  /** All rules, by id. */
  public Collection<Rule> rules() {
    return Collections.unmodifiableCollection(rules.values());
  }

  /** The rule of that id. */
  public Optional<Rule> rule(String id) {
    return Optional.ofNullable(rules.get(id));
  }

  /**
   * The page of {@code rule}, which lies beside its class and is called like it, with the ending
   * {@code .md}; empty if it has none.
   */
  public static Optional<String> page(Rule rule) {
    Class<?> type = rule.getClass();
    try (InputStream page = type.getResourceAsStream(type.getSimpleName() + ".md")) {
      return page == null
          ? Optional.empty()
          : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
