package dev.entrylint.rules.heading;

import dev.entrylint.convention.NamePattern;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.model.Attributes;
import dev.entrylint.model.Heading;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.FileNames;
import java.util.List;
import java.util.Optional;

/** An entry whose id is none of those that its kind derives from title or file. */
public final class HeadingIdMismatch implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "heading-id-mismatch",
              "heading",
              "The id of an entry is not the one that its kind asks for",
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
      Attributes written = entry.heading().map(Heading::attributes).orElse(Attributes.NONE);
      if (written.id().isPresent() && !fits(entry, written.id().get())) {
        List<String> right =
            EntryConventions.kind(entry).ids().stream()
                .map(pattern -> EntryConventions.name(entry, pattern))
                .distinct()
                .toList();
        context
            .at(written.span())
            .subject("#" + written.id().get())
            .message(
                "the id of '%s' should be '#%s', not '#%s'"
                    .formatted(entry.title(), String.join("' or '#", right), written.id().get()))
            .fixes(later -> fixes(later, entry, right.get(0)))
            .report();
      }
    }
  }

  /**
   * Where another file is called by the right id, and this one by its own, the title may be off.
   */
  private static List<Fix> fixes(RuleContext context, Entry entry, String id) {
    List<Fix> fixes = new RenamedId(context, entry, id).fixes();
    Optional<NamePattern> file = EntryConventions.kind(entry).file();
    if (file.isEmpty() || !FileNames.canBeSaid(entry)) {
      return fixes;
    }
    String path = entry.document().path();
    String name = EntryConventions.name(entry, file.get(), id);
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    boolean isAnothers =
        !FileNames.name(entry.document()).equals(name)
            && context.corpus().document(folder + name).isPresent();
    return isAnothers ? fixes.stream().map(Fix::asAlternative).toList() : fixes;
  }

  private static boolean fits(Entry entry, String id) {
    for (NamePattern pattern : EntryConventions.kind(entry).ids()) {
      if (EntryConventions.name(entry, pattern).equals(id)) {
        return true;
      }
    }
    return EntryConventions.kind(entry).ids().isEmpty();
  }
}
