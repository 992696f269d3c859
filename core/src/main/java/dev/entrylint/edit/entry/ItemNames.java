package dev.entrylint.edit.entry;

import dev.entrylint.convention.Relation;
import dev.entrylint.convention.Sorting;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.link.NewLink;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Reference.Form;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How lists of a relation name entries.
 *
 * @param from the document that the list is in
 * @param like items that show how it is done: those of the list itself, or of one like it
 */
public record ItemNames(Corpus corpus, Relation relation, Document from, List<Link> like) {

  /** As items of {@code list} name entries or, if it has none, those of {@code other}. */
  public static ItemNames of(
      Corpus corpus, Relation relation, Document from, List<RelationList> lists) {
    for (RelationList list : lists) {
      List<Link> items = list.items().stream().filter(item -> !list.isFixed(item)).toList();
      if (!items.isEmpty()) {
        return new ItemNames(corpus, relation, from, items);
      }
    }
    return new ItemNames(corpus, relation, from, List.of());
  }

  /** The item that names {@code entry}; nothing if no link from there would lead to it. */
  public Optional<NewItem> item(Entry entry) {
    return relation.home() instanceof Relation.InFrontMatter ? value(entry) : link(entry);
  }

  // ---- links

  /** Of several entries that claim one id it names that to which the link leads. */
  private Optional<NewItem> link(Entry entry) {
    boolean wiki = like.stream().filter(each -> isWiki(each)).count() * 2 > like.size();
    ItemTargets targets = new ItemTargets(corpus.anchors().areShared());
    for (String target : wiki ? byUse(targets::names, entry) : byUse(targets::links, entry)) {
      Optional<Entry> there =
          target(wiki ? Form.WIKI : Form.INLINE, target)
              .filter(each -> corpus.entries().sameId(each, entry));
      if (there.isPresent()) {
        String label = new ItemLabels(corpus, relation, like).of(there.get());
        String shown = target.equals(label) ? "" : label;
        Optional<String> content =
            wiki ? corpus.writing(from).linkByName(target, shown) : NewLink.inline(label, target);
        return content.map(each -> new NewItem(each, key(label, target)));
      }
    }
    return Optional.empty();
  }

  private static boolean isWiki(Link link) {
    return link.reference().form() == Form.WIKI;
  }

  private String key(String label, String target) {
    boolean byTarget =
        relation.sorting().filter(each -> each.by() == Sorting.Key.TARGET).isPresent();
    String plain = target.startsWith("#") ? target.substring(1) : target;
    return byTarget ? plain : label;
  }

  /** The entry that a link in the document would lead to. */
  private Optional<Entry> target(Form form, String target) {
    Span span = new Span(0, target.length());
    Reference reference = new Reference(form, false, target, target, Optional.empty(), span, span);
    Resolution resolution = corpus.links().resolve(from, reference);
    return resolution instanceof Resolution.Found
        ? corpus.links().target(new Link(from, reference, resolution))
        : Optional.empty();
  }

  // ---- values of front matter

  private Optional<NewItem> value(Entry entry) {
    ItemTargets targets = new ItemTargets(corpus.anchors().areShared());
    List<String> values = new ArrayList<>(byUse(targets::names, entry));
    values.add(like.isEmpty() ? 0 : values.size(), corpus.relationIndex().name(relation, entry));
    for (String each : values) {
      String value = inBrackets(each);
      if (entry(value).filter(there -> corpus.entries().sameId(there, entry)).isPresent()) {
        return Optional.of(new NewItem(value, each));
      }
    }
    return Optional.empty();
  }

  /** The value of front matter that has {@code target}; nothing if it would lead to no entry. */
  public Optional<NewItem> named(String target) {
    String value = inBrackets(target);
    return entry(value).map(there -> new NewItem(value, target));
  }

  private Optional<Entry> entry(String value) {
    return corpus.relationIndex().named(relation, from, value);
  }

  private String inBrackets(String name) {
    boolean brackets = !like.isEmpty() && like.stream().allMatch(ItemNames::isWiki);
    return brackets ? "[[" + name + "]]" : name;
  }

  // ---- by what

  private interface Ways {
    List<String> of(Document from, Entry entry);
  }

  /** The targets of {@code entry}, those first by which most items name theirs. */
  private List<String> byUse(Ways ways, Entry entry) {
    List<String> own = ways.of(from, entry);
    int[] uses = new int[own.size()];
    for (Link item : like) {
      Optional<Entry> there = corpus.links().target(item);
      if (there.isPresent()) {
        int way = ways.of(item.document(), there.get()).indexOf(item.reference().target());
        if (way >= 0) {
          uses[way]++;
        }
      }
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> -uses[i]));
    List<String> sorted = new ArrayList<>();
    order.forEach(i -> sorted.add(own.get(i)));
    sorted.removeAll(Collections.singleton(""));
    return sorted;
  }
}
