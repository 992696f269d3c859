package dev.entrylint.rules.heading;

import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.regex.Pattern;

/** A heading in which readers find no text. */
public final class EmptyHeading implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("empty-heading", "heading", "A heading has no text", Severity.WARNING)
          .reaching(Reach.DOCUMENT);

  /**
   * What may be in a heading and gives it no text: comments, anchors, images without a text. A
   * comment such as {@code <!-- md:setting name -->} speaks to a tool that writes a text there.
   */
  private static final class Blank {
    static final Pattern PATTERN =
        Pattern.compile(
            "<!--(?!\\s*(?!todo|fixme)[a-z][\\w-]*:\\w).*?-->|\\{/\\*.*?\\*/\\}|</?(?:a|br|img|span)\\b[^<>]*>"
                + "|!?\\[\\s*\\](?:\\([^()]*\\)|\\[[^\\[\\]]*\\]|(?=\\{))"
                + "(?:\\{\\s*[:#.][^{}]*\\})?|&nbsp;|[\\s\\h\\p{Cf}]+",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Heading heading : context.document().headings()) {
      if (!heading.hasText()
          && !holdsNamedImage(context.document(), heading)
          && isBlank(context.text(heading.titleSpan()))) {
        context
            .at(heading.span())
            .subject(heading.attributes().id().map(id -> "#" + id).orElse(marks(heading)))
            .message("this heading has no text; give it some or drop it")
            .report();
      }
    }
  }

  private static String marks(Heading heading) {
    return "#".repeat(heading.level());
  }

  private static boolean holdsNamedImage(Document document, Heading heading) {
    return document.references().stream()
        .anyMatch(each -> heading.span().contains(each.span()) && !each.text().isBlank());
  }

  /** Whether nothing is left of {@code content} that a renderer could make a text of. */
  private static boolean isBlank(String content) {
    String before = content;
    String rest = Blank.PATTERN.matcher(before).replaceAll("");
    while (rest.length() < before.length()) {
      before = rest;
      rest = Blank.PATTERN.matcher(before).replaceAll("");
    }
    return rest.isEmpty();
  }
}
