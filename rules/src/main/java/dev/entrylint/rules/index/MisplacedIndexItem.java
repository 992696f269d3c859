package dev.entrylint.rules.index;

import dev.entrylint.base.LongestIncreasingSubsequence;
import dev.entrylint.convention.Index;
import dev.entrylint.convention.Sorting;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.relation.IndexList;
import dev.entrylint.corpus.relation.ItemOrder;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.list.ListItem;
import dev.entrylint.edit.list.MarkdownList;
import dev.entrylint.edit.list.Stretch;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An item of an index that stands below the heading of another letter, or out of order. */
public final class MisplacedIndexItem implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "misplaced-index-item",
              "index",
              "An item of an index stands out of order, or below another letter",
              Severity.WARNING)
          .fixes(Fix.Safety.SAFE);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Index index : Corpus.of(context.corpus()).conventions().indexes()) {
      if (index.letters() || index.sorting().isPresent()) {
        for (IndexList list :
            Corpus.of(context.corpus()).indexes().contents(index).lists(context.document())) {
          check(context, index, list);
        }
      }
    }
  }

  private static void check(RuleContext context, Index index, IndexList list) {
    List<Link> items = new ItemStarts(context).items(list.items());
    if (index.letters() && list.heading().isPresent()) {
      String heading = list.heading().get().title();
      Optional<Locale> locale = index.sorting().flatMap(Sorting::locale);
      Optional<IndexLetters> letters = IndexLetters.of(heading, locale);
      items.removeIf(item -> letters.isPresent() && isAstray(context, item, letters.get()));
    }
    index.sorting().ifPresent(sorting -> checkOrder(context, items, sorting));
  }

  /** Reports {@code item} if it does not begin as the heading says. */
  private static boolean isAstray(RuleContext context, Link item, IndexLetters letters) {
    String text = item.reference().text();
    if (letters.hold(text)) {
      return false;
    }
    report(context, item, "'%s' should not stand under '%s'".formatted(text, letters)).report();
    return true;
  }

  private static void checkOrder(RuleContext context, List<Link> items, Sorting sorting) {
    List<String> keys = items.stream().map(item -> ItemOrder.key(item, sorting)).toList();
    Comparator<String> order = ItemOrder.of(sorting.locale());
    List<Integer> kept = LongestIncreasingSubsequence.of(keys, order);
    int next = 0;
    for (int i = 0; i < keys.size(); i++) {
      if (next < kept.size() && kept.get(next) == i) {
        next++;
        continue;
      }
      // Among those in order the last that may stand before it, and the first that may not.
      int behind = behind(keys.get(i), kept, keys, order);
      boolean late = behind < next;
      int neighbour = kept.get(late ? behind : behind - 1);
      String way = late ? "before" : "behind";
      String other = keys.get(neighbour);
      Report report =
          report(
                  context,
                  items.get(i),
                  "'%s' should stand %s '%s'".formatted(keys.get(i), way, other))
              .related(
                  context.document(),
                  items.get(neighbour).reference().span(),
                  "'%s' is here".formatted(other));
      Link item = items.get(i);
      report.fixes(
          later ->
              moved(later, item, items.get(neighbour), late).stream()
                  .map(move -> Fix.safe("move it " + way + " '" + other + "'", move))
                  .toList());
      report.report();
    }
  }

  /** Moves {@code item} before or behind another one of its list; nothing if they are of two. */
  private static Optional<Edit> moved(
      RuleContext context, Link item, Link neighbour, boolean late) {
    Document document = context.document();
    Stretch text = Stretch.whole(context.text(context.document()));
    Optional<MarkdownList> list = MarkdownList.at(document, text, item.reference().span().start());
    if (list.isEmpty()) {
      return Optional.empty();
    }
    Optional<ListItem> from = list.get().itemAt(item.reference().span().start());
    Optional<ListItem> to = list.get().itemAt(neighbour.reference().span().start());
    if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
      return Optional.empty();
    }
    int index = list.get().indexOf(to.get().span()) + (late ? 0 : 1);
    return Optional.of(list.get().move(document.path(), from.get(), index));
  }

  /** How many of those in order may stand before {@code key}. */
  private static int behind(
      String key, List<Integer> kept, List<String> keys, Comparator<String> order) {
    int low = 0;
    int high = kept.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.compare(keys.get(kept.get(middle)), key) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static Report report(RuleContext context, Link item, String message) {
    return context.at(item.reference().span()).subject(item.reference().text()).message(message);
  }
}
