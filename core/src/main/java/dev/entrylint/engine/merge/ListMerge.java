package dev.entrylint.engine.merge;

import dev.entrylint.config.Config;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.TextEdits;
import dev.entrylint.rule.RuleRegistry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The merge of the lists that two branches changed in a document. Each such list is replaced by
 * what it is merged to, in all three texts, so that whoever merges these line by line finds it
 * unchanged. What cannot be merged stays as it is.
 */
public final class ListMerge {

  private final List<KnownList> ancestor;
  private final List<KnownList> ours;
  private final List<KnownList> theirs;
  private final List<TextEdit> inAncestor = new ArrayList<>();
  private final List<TextEdit> inOurs = new ArrayList<>();
  private final List<TextEdit> inTheirs = new ArrayList<>();

  private ListMerge(List<KnownList> ancestor, List<KnownList> ours, List<KnownList> theirs) {
    this.ancestor = ancestor;
    this.ours = ours;
    this.theirs = theirs;
  }

  /**
   * The three texts with the lists merged.
   *
   * @param path of the document in its corpus
   * @return nothing if no list is merged
   * @throws IOException never, as all lies in memory
   */
  public static Optional<ThreeTexts> of(
      String path, ThreeTexts texts, Config config, RuleRegistry registry) throws IOException {
    Optional<List<KnownList>> ours = ListSearch.in(path, texts.ours(), config, registry);
    if (ours.isEmpty() || ours.get().isEmpty()) {
      return Optional.empty();
    }
    Optional<List<KnownList>> theirs = ListSearch.in(path, texts.theirs(), config, registry);
    Optional<List<KnownList>> ancestor = ListSearch.in(path, texts.ancestor(), config, registry);
    return theirs.isEmpty() || ancestor.isEmpty()
        ? Optional.empty()
        : new ListMerge(ancestor.get(), ours.get(), theirs.get()).merged(texts);
  }

  private Optional<ThreeTexts> merged(ThreeTexts texts) {
    Map<KnownList, KnownList> ourOf = pairs(ancestor, ours);
    Map<KnownList, KnownList> theirOf = pairs(ancestor, theirs);
    for (KnownList was : ancestor) {
      KnownList our = ourOf.get(was);
      KnownList their = theirOf.get(was);
      if (our != null && their != null && areWritten(was, our, their)) {
        boolean both =
            !was.listText().equals(our.listText())
                && !was.listText().equals(their.listText())
                && !our.listText().equals(their.listText());
        Optional<String> list =
            both ? ItemMerge.of(Optional.of(was), our, their) : Optional.empty();
        list.ifPresent(text -> replace(Optional.of(was), our, their, text));
      }
    }
    List<KnownList> newOurs = new ArrayList<>(ours);
    newOurs.removeIf(ourOf::containsValue);
    List<KnownList> newTheirs = new ArrayList<>(theirs);
    newTheirs.removeIf(theirOf::containsValue);
    List<KnownList> lost = new ArrayList<>(ancestor);
    lost.removeIf(each -> ourOf.containsKey(each) && theirOf.containsKey(each));
    byPlace(newOurs, newTheirs).forEach((our, their) -> mergeNew(our, their, lost));
    return inOurs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ThreeTexts(
                TextEdits.applied(texts.ancestor(), inAncestor),
                TextEdits.applied(texts.ours(), inOurs),
                TextEdits.applied(texts.theirs(), inTheirs)));
  }

  private static boolean areWritten(KnownList... lists) {
    for (KnownList each : lists) {
      if (each.written().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Of a list that both sides made all around it must be the same.
   *
   * @param lost those of which it is not known what became of them; it may be one
   */
  private void mergeNew(KnownList our, KnownList their, List<KnownList> lost) {
    boolean wasThere =
        lost.stream().anyMatch(each -> each.place().list().equals(our.place().list()));
    if (!wasThere
        && areWritten(our, their)
        && !our.listText().equals(their.listText())
        && our.around(our.region()).equals(their.around(their.region()))) {
      ItemMerge.of(Optional.empty(), our, their)
          .ifPresent(text -> replace(Optional.empty(), our, their, text));
    }
  }

  private void replace(Optional<KnownList> was, KnownList our, KnownList their, String text) {
    was.ifPresent(each -> inAncestor.add(replacement(each, text)));
    inOurs.add(replacement(our, text));
    inTheirs.add(replacement(their, text));
  }

  private static TextEdit replacement(KnownList list, String text) {
    return new TextEdit(list.document().path(), list.list().span(), text);
  }

  // ---- which list is which

  /**
   * The lists of one side by those that they were: of one entry or, where that is called otherwise
   * now, of the only one that says the same.
   */
  private static Map<KnownList, KnownList> pairs(List<KnownList> before, List<KnownList> now) {
    Map<KnownList, KnownList> pairs = byPlace(before, now);
    List<KnownList> gone = new ArrayList<>(before);
    gone.removeIf(each -> pairs.containsKey(each) || each.written().isEmpty());
    List<KnownList> added = new ArrayList<>(now);
    added.removeIf(each -> pairs.containsValue(each) || each.written().isEmpty());
    Map<String, KnownList> renamed = unique(added, ListMerge::owner);
    unique(gone, ListMerge::owner)
        .forEach(
            (owner, list) -> {
              if (renamed.containsKey(owner)) {
                pairs.put(list, renamed.get(owner));
              }
            });
    return pairs;
  }

  private static String owner(KnownList list) {
    return list.place().list() + '\0' + list.place().number() + '\0' + list.around(list.owner());
  }

  private static Map<KnownList, KnownList> byPlace(List<KnownList> some, List<KnownList> others) {
    Map<KnownList.Place, KnownList> byPlace = unique(others, KnownList::place);
    Map<KnownList, KnownList> pairs = new IdentityHashMap<>();
    for (KnownList each : some) {
      if (byPlace.containsKey(each.place())) {
        pairs.put(each, byPlace.get(each.place()));
      }
    }
    return pairs;
  }

  /** {@code lists} by what they are told apart by, without those that have it in common. */
  private static <T> Map<T, KnownList> unique(List<KnownList> lists, Function<KnownList, T> sign) {
    Map<T, KnownList> unique = new HashMap<>();
    Set<T> several = new HashSet<>();
    for (KnownList each : lists) {
      T key = sign.apply(each);
      if (unique.put(key, each) != null) {
        several.add(key);
      }
    }
    unique.keySet().removeAll(several);
    return unique;
  }
}
