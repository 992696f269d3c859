package dev.entrylint.config;

import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What configuration sets of one rule.
 *
 * @param level whether it is on, and how much its findings matter
 * @param options the values that are set, as the option's reader made them, by the option's name
 * @param ignore subjects that are not reported
 */
public record RuleSettings(
    Level level, Map<String, Object> options, Optional<SubjectPatterns> ignore) {

  /** Nothing is set. */
  public static final RuleSettings DEFAULT =
      new RuleSettings(new Level.Unset(), Map.of(), Optional.empty());

  /** Whether a rule is on, and how much its findings matter. */
  public sealed interface Level {
    /** As the rule itself says. */
    record Unset() implements Level {}

    /** Not at all. */
    record Off() implements Level {}

    /** So much. */
    record On(Severity severity) implements Level {}
  }

  /** These settings with {@code over} laid over them, value by value. */
  public RuleSettings overlaidBy(RuleSettings over) {
    Map<String, Object> joined = new LinkedHashMap<>(options);
    joined.putAll(over.options);
    return new RuleSettings(
        over.level instanceof Level.Unset ? level : over.level,
        Map.copyOf(joined),
        over.ignore.isPresent() ? over.ignore : ignore);
  }

  /**
   * The severity of findings of {@code rule}, or empty when it is off. One that is off unless asked
   * for is on where anything is set of it.
   */
  public Optional<Severity> severity(RuleMeta rule) {
    if (level instanceof Level.On on) {
      return Optional.of(on.severity());
    }
    boolean asked = rule.on() || !options.isEmpty() || ignore.isPresent();
    return level instanceof Level.Unset && asked ? Optional.of(rule.severity()) : Optional.empty();
  }

  /** Whether findings about {@code subject} are not to be reported. */
  public boolean ignores(String subject) {
    return ignore.isPresent() && ignore.get().matches(subject);
  }
}
