package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.entry.ItemNames;
import dev.entrylint.edit.entry.NewItem;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Reference.Form;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The items that open, or close, every list of a relation.
 *
 * @param targets their targets in order
 */
record AgreedItems(RuleContext context, RelationList list, List<String> targets) {

  /** Whether the list has others than these from its item {@code from} on. */
  boolean areMissing(int from) {
    // A section that holds nothing is one fault, and another rule's.
    if (targets.isEmpty() || list.isEmpty()) {
      return false;
    }
    if (from < 0 || from + targets.size() > list.items().size()) {
      return true;
    }
    for (int i = 0; i < targets.size(); i++) {
      if (!target(list.items().get(from + i)).equals(targets.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Reports that they are missing.
   *
   * @param end which end of the list it is: first or last
   */
  void report(String end, Span place) {
    String named = "'" + String.join("', '", targets) + "'";
    String sentence =
        targets.size() == 1
            ? "the " + end + " item of this list should be " + named
            : "the " + end + " items of this list should be " + named;
    Report report = context.at(place).subject(String.join(", ", targets)).message(sentence);
    for (Link item : list.items()) {
      if (targets.size() == 1 && target(item).equals(targets.get(0))) {
        report.related(context.document(), item.reference().place(), "it stands here instead");
        break;
      }
    }
    report
        .fixes(later -> new AgreedItems(later, list, targets).fixes(end.equals("first")))
        .report();
  }

  private List<Fix> fixes(boolean first) {
    Optional<? extends WrittenList> written = WrittenList.of(context, list);
    List<Edit> edits = new ArrayList<>();
    boolean added = false;
    for (String target : written.isPresent() ? targets : List.<String>of()) {
      Optional<Link> there =
          list.items().stream().filter(item -> target(item).equals(target)).findFirst();
      int index = there.isPresent() ? written.get().indexOf(there.get()) : -1;
      Optional<String> item = there.isPresent() ? Optional.empty() : item(target);
      int place = first ? 0 : written.get().links().size();
      if (index < 0 && item.isEmpty()) {
        return List.of();
      }
      added |= item.isPresent();
      edits.add(
          index >= 0
              ? written.get().move(index, place)
              : written.get().insert(place, item.get(), separator(), ""));
    }
    String title = (first ? "begin" : "close") + " the list with it";
    Fix.Safety safety = added && isCounted() ? Fix.Safety.UNSAFE : Fix.Safety.SAFE;
    return edits.isEmpty() ? List.of() : List.of(new Fix(title, safety, edits));
  }

  /** The item as other lists have it, if it leads somewhere from here as well. */
  private Optional<String> item(String target) {
    Relation relation = RelationConventions.of(list);
    if (list.section().isEmpty()) {
      return ItemNames.of(Corpus.of(context.corpus()), relation, context.document(), List.of(list))
          .named(target)
          .map(NewItem::content);
    }
    Span span = new Span(0, target.length());
    Reference reference =
        new Reference(Form.INLINE, false, target, target, Optional.empty(), span, span);
    boolean leads =
        context.corpus().links().resolve(context.document(), reference).found().isPresent();
    return leads ? new FixedItems(context, relation).item(target) : Optional.empty();
  }

  private String separator() {
    return ListStyle.of(context, RelationConventions.of(list), Optional.empty()).separator();
  }

  /** Whether it matters how many items the list has. */
  private boolean isCounted() {
    return list.section()
        .flatMap(EntryConventions::spec)
        .filter(spec -> !spec.items().isAny())
        .isPresent();
  }

  private static String target(Link item) {
    return item.reference().target();
  }
}
