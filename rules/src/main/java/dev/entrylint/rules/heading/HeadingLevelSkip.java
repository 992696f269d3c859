package dev.entrylint.rules.heading;

import dev.entrylint.model.Heading;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A heading that is more than one level deeper than the heading before it. */
public final class HeadingLevelSkip implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "heading-level-skip",
              "heading",
              "A heading is more than one level deeper than the one before it",
              Severity.WARNING)
          .reaching(Reach.DOCUMENT);

  @Override
  public RuleMeta meta() {
    return META;
  }

  /** How the heading of a release begins in a list of changes, which a tool often writes. */
  private static final Pattern RELEASE =
      Pattern.compile(
          "\\[?(?:(?:[^\\s@]*@|(?:release|version) )?v?\\d+\\.\\d|unreleased\\b|\\d{4}-\\d\\d-\\d\\d)",
          Pattern.CASE_INSENSITIVE);

  @Override
  public void check(RuleContext context) {
    Heading above = null;
    List<Skip> belowReleases = new ArrayList<>();
    for (Heading heading : context.document().headings()) {
      if (!heading.nested()) {
        if (above != null && heading.level() > above.level() + 1 && heading.hasText()) {
          Skip skip = new Skip(above, heading);
          if (RELEASE.matcher(above.title()).lookingAt()) {
            belowReleases.add(skip);
          } else {
            report(context, skip, "");
          }
        }
        above = heading;
      }
    }
    if (!belowReleases.isEmpty()) {
      // One choice of one tool, or of one writer, however many releases there are.
      int more = belowReleases.size() - 1;
      String others =
          more == 0
              ? ""
              : ", as below %s other %s".formatted(more, more == 1 ? "release" : "releases");
      report(context, belowReleases.get(0), others);
    }
  }

  /** A heading, and the one above it that is more than one level higher. */
  private record Skip(Heading above, Heading heading) {}

  private static void report(RuleContext context, Skip skip, String others) {
    Heading heading = skip.heading;
    int level = skip.above.level();
    context
        .at(heading.span())
        .subject(heading.title())
        .message(
            "'%s' is of level %s under a heading of level %s%s; level %s would be next"
                .formatted(heading.title(), heading.level(), level, others, level + 1))
        .report();
  }
}
