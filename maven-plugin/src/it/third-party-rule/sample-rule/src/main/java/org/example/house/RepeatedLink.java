package org.example.house;

import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An entry whose text links to one other entry again and again. */
public final class RepeatedLink implements Rule {

  private static final Option<Integer> MOST =
      Option.number("most", 1, 1, "how many links to one entry the text of another may have");

  private static final RuleMeta META =
      RuleMeta.of(
              "repeated-link",
              "house",
              "An entry links to the same entry again and again",
              Severity.WARNING)
          .with(MOST)
          .fixes(Fix.Safety.SAFE);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    CorpusView corpus = context.corpus();
    Set<Span> listed = listed(context);
    for (Entry entry : context.entries()) {
      Map<String, Integer> counts = new HashMap<>();
      for (Link link : corpus.links().of(context.document()).within(entry.span())) {
        Span place = link.reference().span();
        boolean own = corpus.entries().at(context.document(), place.start()).get() == entry;
        Optional<Entry> target = corpus.links().target(link);
        if (own && target.isPresent() && !listed.contains(place)) {
          int count = counts.merge(target.get().id(), 1, Integer::sum);
          if (count > context.option(MOST)) {
            report(context, link.reference(), target.get(), count);
          }
        }
      }
    }
  }

  /** The links by which entries state a relation, such as see-also: they are no running text. */
  private static Set<Span> listed(RuleContext context) {
    Set<Span> listed = new HashSet<>();
    for (RelationList list : context.corpus().relations().lists(context.document())) {
      list.items().forEach(item -> listed.add(item.reference().span()));
    }
    return listed;
  }

  private static void report(RuleContext context, Reference link, Entry target, int count) {
    Report report =
        context
            .at(link.place())
            .subject(target.id())
            .message(
                "this is link %d to '%s' in one entry; %d will do"
                    .formatted(count, target.title(), context.option(MOST)));
    if (context.text(link.span()).startsWith("[" + link.text() + "](")) {
      String path = context.document().path();
      TextEdit edit = new TextEdit(path, link.span(), link.text());
      report.fix(new Fix("leave the text only", Fix.Safety.SAFE, List.of(edit)));
    }
    report.report();
  }
}
