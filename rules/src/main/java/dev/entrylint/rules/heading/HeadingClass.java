package dev.entrylint.rules.heading;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.edit.heading.HeadingEdits;
import dev.entrylint.model.Attributes;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An entry whose heading has other classes than its kind asks for, or has them in another order.
 */
public final class HeadingClass implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "heading-class",
              "heading",
              "The heading of an entry does not have the classes that its kind asks for, in their order",
              Severity.WARNING)
          .fixes(Fix.Safety.UNSAFE)
          .reaching(Reach.DOCUMENT);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      List<String> wanted = EntryConventions.kind(entry).classes();
      if (!wanted.isEmpty() && entry.heading().isPresent()) {
        Heading heading = entry.heading().get();
        if (!heading.attributes().classes().equals(wanted)) {
          report(context, entry, heading, wanted);
        }
      }
    }
  }

  private static void report(
      RuleContext context, Entry entry, Heading heading, List<String> wanted) {
    Attributes attributes = heading.attributes();
    Span place = attributes.equals(Attributes.NONE) ? heading.span() : attributes.span();
    String found = attributes.classes().isEmpty() ? "none" : shown(attributes.classes());
    context
        .at(place)
        .subject(entry.title())
        .message(
            "the heading '%s' should have the classes %s; it has %s"
                .formatted(entry.title(), shown(wanted), found))
        .fixes(later -> fixes(later, heading, wanted))
        .report();
  }

  private static List<Fix> fixes(RuleContext context, Heading heading, List<String> wanted) {
    Document document = context.document();
    String text = context.text(document);
    return HeadingEdits.classes(
            document, text, heading, wanted, Corpus.of(context.corpus()).writing(document))
        .stream()
        .map(edit -> Fix.unsafe("write the classes " + shown(wanted), edit))
        .toList();
  }

  private static String shown(List<String> classes) {
    return classes.stream().map(name -> "." + name).collect(Collectors.joining(" "));
  }
}
