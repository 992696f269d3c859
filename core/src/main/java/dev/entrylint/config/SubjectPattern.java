package dev.entrylint.config;

import dev.entrylint.convention.Wildcard;

/** A pattern for the subjects of findings: {@code *} stands for anything, all else for itself. */
public record SubjectPattern(String pattern) {

  /** Whether all of {@code subject} fits. */
  public boolean matches(String subject) {
    return new Wildcard(pattern).matches(subject);
  }

  @Override
  public String toString() {
    return pattern;
  }
}
