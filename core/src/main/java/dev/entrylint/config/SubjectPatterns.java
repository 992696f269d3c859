package dev.entrylint.config;

import dev.entrylint.convention.Wildcard;
import dev.entrylint.convention.Wildcards;
import java.util.List;

/** Patterns for the subjects of findings, of which one must fit. */
public final class SubjectPatterns {

  private final List<SubjectPattern> patterns;
  private final Wildcards wildcards;

  public SubjectPatterns(List<SubjectPattern> patterns) {
    this.patterns = List.copyOf(patterns);
    wildcards = new Wildcards(patterns.stream().map(each -> new Wildcard(each.pattern())).toList());
  }

  /** Whether one of them fits all of {@code subject}. */
  public boolean matches(String subject) {
    return wildcards.matches(subject);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SubjectPatterns that && patterns.equals(that.patterns);
  }

  @Override
  public int hashCode() {
    return patterns.hashCode();
  }

  @Override
  public String toString() {
    return patterns.toString();
  }
}
