package dev.entrylint.rules.section;

import dev.entrylint.convention.Lead;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.model.Block;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.Locale;
import java.util.Optional;

/** An entry without the text that should stand before its first section, or with too little. */
public final class MissingLead implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "missing-lead",
              "section",
              "An entry lacks its opening text, or that is not what its kind asks for",
              Severity.WARNING)
          .reaching(Reach.DOCUMENT);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      EntryConventions.kind(entry)
          .lead()
          .flatMap(lead -> fault(entry, lead))
          .ifPresent(fault -> context.at(entry.place()).subject("lead").message(fault).report());
    }
  }

  private static Optional<String> fault(Entry entry, Lead lead) {
    Optional<Block> first =
        entry.lead().stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH).findFirst();
    if (first.isEmpty()) {
      return Optional.of("'%s' should begin with a paragraph of text".formatted(entry.title()));
    }
    if (lead.begins().isPresent() && entry.lead().get(0).kind() != lead.begins().get()) {
      return Optional.of(
          "the opening text of '%s' should begin with %s"
              .formatted(entry.title(), named(lead.begins().get())));
    }
    if (lead.tagline() && !first.get().emphasised()) {
      return Optional.of("'%s' should begin with an *emphasised* line".formatted(entry.title()));
    }
    if (lead.minWords().isPresent() && entry.words() < lead.minWords().getAsInt()) {
      return Optional.of(length(entry, "at least", lead.minWords().getAsInt()));
    }
    if (lead.maxWords().isPresent() && entry.words() > lead.maxWords().getAsInt()) {
      return Optional.of(length(entry, "at most", lead.maxWords().getAsInt()));
    }
    return Optional.empty();
  }

  private static String named(Block.Kind kind) {
    return kind == Block.Kind.CODE ? "code" : "a " + kind.name().toLowerCase(Locale.ROOT);
  }

  private static String length(Entry entry, String bound, int words) {
    return "the opening text of '%s' should have %s %s words; it has %s"
        .formatted(entry.title(), bound, words, entry.words());
  }
}
