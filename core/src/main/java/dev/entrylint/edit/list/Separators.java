package dev.entrylint.edit.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands between the items of a list while items come and go. */
final class Separators {

  private final Stretch text;
  private final MarkdownList list;
  private final List<String> gaps;

  /** Whether the last of them says {@code and}. */
  private final boolean conjunction;

  /** What parts items as a rule. */
  private final Optional<String> usual;

  Separators(Stretch text, MarkdownList list, List<String> gaps) {
    this.text = text;
    this.list = list;
    this.gaps = new ArrayList<>(gaps);
    conjunction =
        !list.hasPoints()
            && !gaps.isEmpty()
            && gaps.get(gaps.size() - 1).chars().anyMatch(c -> Character.isLetter(c) || c == '&')
            && !gaps.get(gaps.size() - 1).contains("<");
    usual = usual(gaps);
  }

  private Optional<String> usual(List<String> all) {
    List<String> plain = conjunction ? all.subList(0, all.size() - 1) : all;
    Map<String, Integer> times = new LinkedHashMap<>();
    plain.forEach(each -> times.merge(each, 1, Integer::sum));
    Optional<String> best = Optional.empty();
    int most = 0;
    for (Map.Entry<String, Integer> each : times.entrySet()) {
      if (each.getValue() > most) {
        most = each.getValue();
        best = Optional.of(each.getKey());
      }
    }
    return conjunction && best.isEmpty() ? Optional.of(", ") : best;
  }

  /** The item at {@code place} goes. */
  void remove(int place) {
    if (!gaps.isEmpty()) {
      int last = gaps.size() - 1;
      gaps.remove(Math.min(place, Math.max(0, conjunction ? last - 1 : last)));
    }
  }

  /** An item comes to {@code place}, where there is one at least. */
  void add(int place, Optional<String> wanted) {
    int last = conjunction && !gaps.isEmpty() ? gaps.size() - 1 : gaps.size();
    gaps.add(Math.min(place, last), usual.or(() -> wanted).orElseGet(this::shown));
  }

  /** What parts items where no two are: what closes the list, or else what most lists have. */
  private String shown() {
    if (list.hasPoints()) {
      return text.lineBreak(list.span().end()) + text.margin(list.span().start());
    }
    String tail = text.text(list.items().get(0).separator()).strip();
    boolean mark = !tail.isEmpty() && !tail.equals(".");
    return mark ? " " + tail + " " : ", ";
  }

  /**
   * All of them.
   *
   * @param many whether there were more than two items before
   */
  List<String> toList(boolean many) {
    if (many && conjunction && gaps.size() == 1 && gaps.get(0).startsWith(",")) {
      return List.of(gaps.get(0).substring(1));
    }
    return List.copyOf(gaps);
  }
}
