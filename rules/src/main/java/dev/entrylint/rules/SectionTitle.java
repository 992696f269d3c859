package dev.entrylint.rules;

import dev.entrylint.corpus.Entry;
import dev.entrylint.corpus.Section;
import dev.entrylint.corpus.SectionSpec;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.Optional;

/** A section whose title is not the one that its kind agreed upon. */
public final class SectionTitle implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("section-title", "A section does not have its agreed title", Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      for (Section section : entry.sections()) {
        Optional<String> agreed = section.spec().flatMap(SectionSpec::title);
        if (agreed.isPresent() && !agreed.get().equals(section.heading().title())) {
          context
              .at(section.heading().titleSpan())
              .subject(section.name())
              .message("'%s' should read '%s'".formatted(section.heading().title(), agreed.get()))
              .gathered("the section '{subject}' has another title {count} times in {files} files")
              .report();
        }
      }
    }
  }
}
