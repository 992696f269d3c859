package dev.entrylint.engine.known;

import dev.entrylint.base.Shortened;
import dev.entrylint.rule.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * The search for the findings of today that are known. Findings are compared by their rules, files,
 * entries and subjects, never by messages, severities or numbers of lines; each known one answers
 * for one of today.
 *
 * <ol>
 *   <li>First those that are equal in all four.
 *   <li>Of what is left, those of equal rule, file and subject, where the file no longer has the
 *       entry of the known one: its id was changed, or kinds were added or removed. A known one
 *       that lay in no entry may lie in one that was not there then; and in any other once nothing
 *       of the file lies outside of entries.
 *   <li>Of what is left then, those of equal rule, entry and subject, where the file of the known
 *       one is gone or no longer has that entry: the entry was moved, or the file renamed. An entry
 *       without a heading, which is called by its file, is the same by its new name. Without an
 *       entry little is left to compare: in a file that was there then, such a finding is known
 *       only if its line is unchanged.
 * </ol>
 *
 * <p>Where not all that could be matched can be, since there are more of today than known ones or
 * fewer, those are matched first that lie where nothing was then (in an entry, or in no entry of a
 * file, that was not there), for these must have come from elsewhere. Among these, and among the
 * others, come first those whose lines are unchanged: the text of the line that the one of today
 * begins on is that of the known one but for white space at its ends, wherever in the file it
 * stands. Then they are matched in their order: of <i>n</i> equal findings, <i>k</i> of them known,
 * the first <i>k</i>. A line that nobody knows is not unchanged.
 *
 * <p>That a file cannot be read is never known.
 *
 * <p>Entries and subjects are compared as {@link Shortened} leaves them.
 *
 * <p>Takes about as long as there are findings, however many are equal.
 */
public final class Matching {

  /**
   * What is never known: of a file that cannot be read nobody can say what else is wrong with it,
   * then or now.
   */
  private static final String UNREADABLE = "unreadable-file";

  private final EntryPlaces before;
  private final EntryPlaces now;

  // Those that are not matched yet.
  private final List<Item> known;
  private final List<Item> current;

  private Matching(List<Item> known, EntryPlaces before, List<Item> current, EntryPlaces now) {
    this.known = new ArrayList<>(known);
    this.before = before;
    this.current = new ArrayList<>(current);
    this.now = now;
    this.known.removeIf(item -> !isEverKnown(item.rule));
    this.current.removeIf(item -> !isEverKnown(item.rule));
  }

  /** Which findings of {@code now} are among those of {@code before}. */
  public static KnownMatch<Finding> of(Side before, Side now) {
    List<Finding> findings = before.findings();
    List<Item> known = items(findings, before.lines());
    List<Item> current = items(now.findings(), now.lines());
    new Matching(known, before.places(), current, now.places()).run();
    return match(now, current, select(findings, known, false));
  }

  /**
   * Which findings of {@code now} are on a list. The order of the list does not matter for them.
   * What is gone has the number of those that are.
   */
  public static KnownMatch<KnownFinding> of(List<KnownFinding> list, Side now) {
    Set<Item.Key> today = new HashSet<>();
    List<Item> current = items(now.findings(), now.lines());
    current.forEach(item -> today.add(item.keyAnywhere()));
    List<Item> known = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      // Most of what is gone is like nothing of today, and a stranger's list may be long.
      Item item = Item.of(list.get(i), i);
      if (today.contains(item.keyAnywhere())) {
        known.add(item);
      }
    }
    known.sort(Item.BY_PLACE);
    new Matching(known, new ListedPlaces(list), current, now.places()).run();
    return match(now, current, gone(list, known));
  }

  private static <K> KnownMatch<K> match(Side now, List<Item> current, List<K> gone) {
    return new KnownMatch<>(
        select(now.findings(), current, true), select(now.findings(), current, false), gone);
  }

  private static List<KnownFinding> gone(List<KnownFinding> list, List<Item> items) {
    int[] matched = new int[list.size()];
    for (Item item : items) {
      matched[item.index] = list.get(item.index).count() - item.left();
    }
    List<KnownFinding> all = new ArrayList<>();
    for (int i = 0; i < matched.length; i++) {
      KnownFinding each = list.get(i);
      if (matched[i] < each.count() && isEverKnown(each.rule())) {
        all.add(each.times(each.count() - matched[i]));
      }
    }
    return all;
  }

  private static List<Item> items(List<Finding> findings, LineChecksums lines) {
    Shortened shortened = new Shortened();
    return items(findings.size(), i -> Item.of(findings.get(i), i, lines, shortened));
  }

  private static List<Item> items(int size, IntFunction<Item> item) {
    List<Item> items = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      items.add(item.apply(i));
    }
    return items;
  }

  /** Those of {@code all} whose items are matched, or are not, in the order of {@code all}. */
  private static <K> List<K> select(List<K> all, List<Item> items, boolean matched) {
    boolean[] selected = new boolean[all.size()];
    for (Item item : items) {
      selected[item.index] = item.isMatched() == matched;
    }
    List<K> found = new ArrayList<>();
    for (int i = 0; i < selected.length; i++) {
      if (selected[i]) {
        found.add(all.get(i));
      }
    }
    return List.copyOf(found);
  }

  /** Whether findings of {@code rule} may be known at all. */
  static boolean isEverKnown(String rule) {
    return !rule.equals(UNREADABLE);
  }

  private void run() {
    round(any -> true, any -> true, Item::key);
    // Those that may be matched with few come before those that may be with many.
    round(item -> item.entry.isEmpty(), this::isAtNewPlace, Item::keyInFile);
    round(this::hasLostEntry, this::isAtNewPlace, Item::keyInFile);
    round(this::hasLostEntry, any -> true, Item::keyInFile);
    round(this::hasLostPlace, this::isAtNewPlace, Item::keyInEntry);
    round(this::hasLostPlace, item -> !item.isLoose(), Item::keyInEntry);
    round(
        item -> item.isLoose() && hasLostPlace(item),
        any -> true,
        Item::keyInEntry,
        Matching::matchSameLines);
  }

  /** Whether nothing of the file of {@code item} lies any longer where it lay. */
  private boolean hasLostEntry(Item item) {
    return item.entry.isPresent()
        ? !now.holds(item.path, item.entry.get())
        : !now.hasLooseText(item.path);
  }

  private boolean hasLostPlace(Item item) {
    return !now.exists(item.path)
        || item.entry.isPresent() && !now.holds(item.path, item.entry.get());
  }

  private boolean isAtNewPlace(Item item) {
    return item.entry.isPresent()
        ? !before.holds(item.path, item.entry.get())
        : !before.exists(item.path);
  }

  // ---- one round

  /** What has one key. */
  private record Group(List<Item> known, List<Item> current) {
    Group() {
      this(new ArrayList<>(1), new ArrayList<>(1));
    }
  }

  /** Matches what is left of known ones that are {@code lost} and of others at a {@code place}. */
  private void round(Predicate<Item> lost, Predicate<Item> place, Function<Item, Item.Key> key) {
    round(lost, place, key, Matching::match);
  }

  private void round(
      Predicate<Item> lost,
      Predicate<Item> place,
      Function<Item, Item.Key> key,
      Consumer<Group> matching) {
    // In the order of the known ones, so that texts are read file by file.
    Map<Item.Key, Group> groups = new LinkedHashMap<>();
    for (Item item : known) {
      if (lost.test(item)) {
        groups.computeIfAbsent(key.apply(item), any -> new Group()).known.add(item);
      }
    }
    if (groups.isEmpty()) {
      return;
    }
    for (Item item : current) {
      Group group = groups.get(key.apply(item));
      if (group != null && place.test(item)) {
        group.current.add(item);
      }
    }
    groups.values().forEach(matching);
    known.removeIf(Item::isMatched);
    current.removeIf(Item::isMatched);
  }

  private static void match(Group group) {
    if (group.current.isEmpty()) {
      return;
    }
    if (count(group.known) != group.current.size()) {
      matchSameLines(group); // else all of them are matched in any case
    }
    int next = 0;
    for (Item item : group.known) {
      while (!item.isMatched() && next < group.current.size()) {
        Item other = group.current.get(next);
        if (!other.isMatched()) {
          item.match();
          other.match();
        }
        next++;
      }
    }
  }

  private static long count(List<Item> items) {
    long count = 0;
    for (Item item : items) {
      count += item.left();
    }
    return count;
  }

  private static void matchSameLines(Group group) {
    Map<String, Deque<Item>> byLine = new HashMap<>();
    for (Item item : group.known) {
      Optional<String> line = item.line();
      line.ifPresent(text -> byLine.computeIfAbsent(text, any -> new ArrayDeque<>(1)).add(item));
    }
    for (Item item : byLine.isEmpty() ? List.<Item>of() : group.current) {
      Deque<Item> same = item.line().map(byLine::get).orElse(null);
      if (same != null && !same.isEmpty()) {
        same.poll().match();
        item.match();
      }
    }
  }
}
