package dev.entrylint.rules;

import dev.entrylint.corpus.Entry;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;

/**
 * A file that is not called as any of its entries would have it, whose own file is nowhere else.
 */
public final class FileNameMismatch implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "file-name-mismatch",
          "A file does not have the name that its entry asks for",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    List<Entry> named =
        context.entries().stream().filter(entry -> entry.kind().file().isPresent()).toList();
    String name = FileNames.name(context.document());
    if (named.isEmpty()
        || named.stream().anyMatch(entry -> FileNames.of(entry).contains(name))
        || FileNames.elsewhere(context.corpus(), named.get(0)).isPresent()) {
      return;
    }
    Entry entry = named.get(0);
    context
        .at(entry.place())
        .subject(name)
        .message(
            "the file of '%s' should be called '%s', not '%s'"
                .formatted(entry.title(), FileNames.of(entry).get(0), name))
        .report();
  }
}
