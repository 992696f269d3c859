package dev.entrylint.rule;

import dev.entrylint.base.Lazy;
import dev.entrylint.model.Position;
import dev.entrylint.model.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A reported problem. Immutable; made by {@link #of}, and by what the other methods add. */
public final class Finding {

  private static final Lazy<List<Fix>> NO_FIXES = Lazy.of(List.of());

  private final String rule;
  private final Severity severity;
  private final Place place;
  private final Optional<String> entry;
  private final String subject;
  private final String message;
  private final Optional<String> summary;
  private final List<Related> related;
  private final Lazy<List<Fix>> fixes;

  /** Where it is. */
  private record Place(String path, Span span, Position start, Position end) {}

  private Finding(
      String rule,
      Severity severity,
      Place place,
      Optional<String> entry,
      String subject,
      String message,
      Optional<String> summary,
      List<Related> related,
      Lazy<List<Fix>> fixes) {
    this.rule = rule;
    this.severity = severity;
    this.place = place;
    this.entry = entry;
    this.subject = subject;
    this.message = message;
    this.summary = summary;
    this.related = related;
    this.fixes = fixes;
  }

  /**
   * A problem at the very beginning of a file, in no entry.
   *
   * @param rule the id of the rule
   * @param path the file's path below the root
   * @param subject what it is about
   * @param message one sentence, without a full stop
   */
  public static Finding of(
      String rule, Severity severity, String path, String subject, String message) {
    Position start = new Position(1, 1);
    return new Finding(
        Objects.requireNonNull(rule),
        Objects.requireNonNull(severity),
        new Place(Objects.requireNonNull(path), Span.at(0), start, start),
        Optional.empty(),
        Objects.requireNonNull(subject),
        Objects.requireNonNull(message),
        Optional.empty(),
        List.of(),
        NO_FIXES);
  }

  /**
   * The same at another place.
   *
   * @param span where, as offsets into the file's text
   * @param start where it starts, as a reader counts
   * @param end where it ends, behind its last character
   */
  public Finding at(Span span, Position start, Position end) {
    Place there = new Place(place.path, span, start, end);
    return new Finding(rule, severity, there, entry, subject, message, summary, related, fixes);
  }

  /**
   * The same as seen from above: its paths begin with {@code folder}, but for those in fixes, which
   * are applied in the corpus.
   */
  public Finding below(String folder) {
    Place there = new Place(folder + place.path, place.span, place.start, place.end);
    List<Related> others = related.stream().map(each -> each.below(folder)).toList();
    return new Finding(rule, severity, there, entry, subject, message, summary, others, fixes);
  }

  /** The same in the entry that has the id {@code id}; in none if it is empty. */
  public Finding inEntry(Optional<String> id) {
    return new Finding(rule, severity, place, id, subject, message, summary, related, fixes);
  }

  /** The same with a sentence for many of its rule and subject; see {@link Report#summary}. */
  public Finding withSummary(Optional<String> sentence) {
    return new Finding(rule, severity, place, entry, subject, message, sentence, related, fixes);
  }

  /** The same problem, as grave as {@code other}. */
  public Finding withSeverity(Severity other) {
    return new Finding(rule, other, place, entry, subject, message, summary, related, fixes);
  }

  /** The same with other places that have to do with it. */
  public Finding withRelated(List<Related> places) {
    return new Finding(
        rule, severity, place, entry, subject, message, summary, List.copyOf(places), fixes);
  }

  /** The same with ways to mend it. */
  public Finding withFixes(List<Fix> ways) {
    return withFixes(made(ways));
  }

  /** The same with ways to mend it that are found when they are first asked for. */
  public Finding withFixes(Lazy<List<Fix>> ways) {
    return new Finding(rule, severity, place, entry, subject, message, summary, related, ways);
  }

  /** The same problem with the same fixes, and with another message and summary. */
  public Finding withMessage(String message, Optional<String> summary) {
    return new Finding(rule, severity, place, entry, subject, message, summary, related, fixes);
  }

  private static Lazy<List<Fix>> made(List<Fix> ways) {
    List<Fix> copy = List.copyOf(ways);
    return copy.isEmpty() ? NO_FIXES : Lazy.of(copy);
  }

  /** The id of the rule. */
  public String rule() {
    return rule;
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }

  /** The file's path below the root. */
  public String path() {
    return place.path;
  }

  /** Where it is, as offsets into the file's text, in UTF-16 code units. */
  public Span span() {
    return place.span;
  }

  /** Where it starts, as a reader counts. */
  public Position start() {
    return place.start;
  }

  /** Where it ends, behind its last character. */
  public Position end() {
    return place.end;
  }

  /** The id of the entry that it lies in. */
  public Optional<String> entry() {
    return entry;
  }

  /** What it is about. */
  public String subject() {
    return subject;
  }

  /** One sentence, without a full stop. */
  public String message() {
    return message;
  }

  /** The sentence for many of this rule and subject; see {@link Report#summary}. */
  public Optional<String> summary() {
    return summary;
  }

  /** Other places that have to do with it. */
  public List<Related> related() {
    return related;
  }

  /**
   * Ways to mend it. Those that take long to find are found when this is first asked for.
   *
   * @throws java.io.UncheckedIOException if a text that they take cannot be read any more
   * @throws IllegalStateException if one has changed since its facts were made
   */
  public List<Fix> fixes() {
    return fixes.get();
  }

  /**
   * The fix that is applied unless somebody chooses another: the only one of {@link #fixes} that is
   * no alternative. Empty if there is none, or if there are several, so that somebody has to
   * choose.
   *
   * @throws java.io.UncheckedIOException as {@link #fixes} does
   * @throws IllegalStateException as {@link #fixes} does
   */
  public Optional<Fix> defaultFix() {
    Fix only = null;
    for (Fix fix : fixes()) {
      if (!fix.alternative()) {
        if (only != null) {
          return Optional.empty();
        }
        only = fix;
      }
    }
    return Optional.ofNullable(only);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding finding
        && rule.equals(finding.rule)
        && severity == finding.severity
        && place.equals(finding.place)
        && entry.equals(finding.entry)
        && subject.equals(finding.subject)
        && message.equals(finding.message)
        && summary.equals(finding.summary)
        && related.equals(finding.related)
        && fixes().equals(finding.fixes());
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, place, subject, message);
  }

  @Override
  public String toString() {
    return "%s:%d:%d: %s: %s [%s]"
        .formatted(place.path, place.start.line(), place.start.column(), severity, message, rule);
  }
}
