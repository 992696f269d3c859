package dev.entrylint.rules;

import dev.entrylint.corpus.Entry;
import dev.entrylint.corpus.NamePattern;
import dev.entrylint.model.Attributes;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Optional;

/** An entry whose id is none of those that its kind derives from title or file. */
public final class HeadingIdMismatch implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "heading-id-mismatch",
          "The id of an entry is not the one that its kind asks for",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      Optional<Attributes> written = entry.heading().map(heading -> heading.attributes());
      Optional<String> id = written.flatMap(Attributes::id);
      List<NamePattern> patterns = entry.kind().ids();
      if (id.isPresent()
          && !patterns.isEmpty()
          && patterns.stream().noneMatch(pattern -> pattern.of(entry).equals(id.get()))) {
        context
            .at(written.get().span())
            .subject("#" + id.get())
            .message(
                "the id of '%s' should be '#%s', not '#%s'"
                    .formatted(entry.title(), patterns.get(0).of(entry), id.get()))
            .report();
      }
    }
  }
}
