package dev.entrylint.config;

/** A pattern for the subjects of findings: {@code *} stands for anything, all else for itself. */
public record SubjectPattern(String pattern) {

  /** Whether all of {@code subject} fits. Takes time linear in the subject for each star. */
  public boolean matches(String subject) {
    int p = 0;
    int s = 0;
    int star = -1;
    int mark = 0;
    while (s < subject.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        mark = s;
      } else if (p < pattern.length() && pattern.charAt(p) == subject.charAt(s)) {
        p++;
        s++;
      } else if (star >= 0) {
        p = star + 1;
        s = ++mark;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }

  @Override
  public String toString() {
    return pattern;
  }
}
