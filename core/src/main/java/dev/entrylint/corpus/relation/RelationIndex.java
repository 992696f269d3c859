package dev.entrylint.corpus.relation;

import dev.entrylint.base.Workers;
import dev.entrylint.convention.Relation;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.entry.IdOwner;
import dev.entrylint.corpus.link.FoundBy;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.LinkIndex;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lists by which entries state relations, and what they state, by the ids of the entries. */
public final class RelationIndex {

  /** An alias of an alias is followed, but not for ever. */
  private static final int LONGEST_CHAIN = 8;

  /** For how many pages workers would only be in each other's way. */
  private static final int FEW = 500;

  private final Pages pages;
  private final EntryIndex entries;
  private final EntryLinks entryLinks;
  private final EntryNames names;
  private final ListFinder finder;

  /** By the numbers of the pages. */
  private final List<List<RelationList>> lists;

  /** What is stated, by the name of the relation. */
  private final Map<String, Map<IdOwner, RelationStatements>> statements = new HashMap<>();

  private final Cycles cycles;

  /**
   * Finds what the entries of all {@code pages} state.
   *
   * @param workers look for lists, and for what their items name
   */
  public RelationIndex(
      Pages pages, LinkIndex links, EntryIndex entries, EntryLinks entryLinks, Workers workers) {
    this.pages = pages;
    this.entries = entries;
    this.entryLinks = entryLinks;
    names = new EntryNames(pages, links, entries, entryLinks);
    finder = new ListFinder(entries, links, new FieldItems(names, entries));
    List<List<RelationList>> found = new ArrayList<>(Collections.nCopies(pages.size(), List.of()));
    Entry[][][] named = new Entry[pages.size()][][];
    (pages.size() < FEW ? Workers.ONE : workers)
        .forEach(
            pages.size(),
            i -> {
              List<RelationList> ofPage = finder.find(pages.inOrder().get(i));
              found.set(i, ofPage);
              named[i] = ofPage.stream().map(this::named).toArray(Entry[][]::new);
            });
    lists = Collections.unmodifiableList(found);
    for (List<RelationList> ofPage : lists) {
      ofPage.forEach(list -> made(list.agreed(), list.entry()).add(list));
    }
    pages.inOrder().forEach(this::follow);
    for (int page = 0; page < named.length; page++) {
      for (int i = 0; i < named[page].length; i++) {
        state(lists.get(page).get(i), named[page][i]);
      }
    }
    cycles = new Cycles(pages, entries, this);
  }

  /** Whom the items of {@code list} name, aliases among them; null where that is no entry. */
  private Entry[] named(RelationList list) {
    Entry[] named = new Entry[list.items().size()];
    for (int i = 0; i < named.length; i++) {
      named[i] = entryLinks.target(list.items().get(i)).orElse(null);
    }
    return named;
  }

  /** Takes in whom {@code list} names. */
  private void state(RelationList list, Entry[] named) {
    RelationStatements[] meant = new RelationStatements[named.length];
    for (int i = 0; i < named.length; i++) {
      Entry to = named[i];
      meant[i] = to == null ? null : made(list.agreed(), meant(list.agreed(), to));
    }
    made(list.agreed(), list.entry()).name(list, meant);
  }

  /** The statements of {@code entry}; made if there are none yet. */
  private RelationStatements made(Relation relation, Entry entry) {
    return statements
        .computeIfAbsent(relation.name(), name -> new HashMap<>())
        .computeIfAbsent(entries.owner(entry), owner -> new RelationStatements());
  }

  private Optional<RelationStatements> find(String relation, Entry entry) {
    return Optional.ofNullable(
        statements.getOrDefault(relation, Map.of()).get(entries.owner(entry)));
  }

  // ---- lists

  /**
   * The lists by which the entries of {@code document} state relations, in the order of the text.
   */
  public List<RelationList> lists(Document document) {
    return lists.get(pages.of(document).number());
  }

  /** The lists of the relation of that name of {@code entry} and of others with its id. */
  public List<RelationList> lists(String relation, Entry entry) {
    return find(relation, entry).map(each -> List.copyOf(each.lists())).orElse(List.of());
  }

  /** The relations that entries of {@code document} may state. */
  public List<Relation> agreed(Document document) {
    return entries.relations(pages.of(document));
  }

  /**
   * Whether {@code entry} has a place to state {@code relation}: its kind has such a section, or it
   * opens a document whose front matter may have such a key.
   */
  public boolean canState(Relation relation, Entry entry) {
    for (Relation agreed : agreed(entry.document())) {
      if (agreed.name().equals(relation.name())) {
        return agreed.home() instanceof Relation.InSection home
            ? EntryConventions.kind(entry).layout().declares(home.name())
            : entries.opening(entry.document()).filter(opening -> opening == entry).isPresent()
                && EntryConventions.kind(entry)
                    .frontMatter()
                    .filter(spec -> !spec.allows(agreed.home().name()))
                    .isEmpty();
      }
    }
    return false;
  }

  /** Whether what entries of {@code document} state depends on what its front matter says. */
  public boolean dependOnFrontMatter(Document document) {
    List<String> keys =
        agreed(document).stream()
            .map(Relation::home)
            .filter(Relation.InFrontMatter.class::isInstance)
            .map(Relation.Home::name)
            .toList();
    return pages.of(document).mayHave(keys);
  }

  /** The items of lists in front matter that are read as links, with where they lead as such. */
  public List<Link> readAsLinks() {
    List<Link> found = new ArrayList<>();
    for (Page page : pages.inOrder()) {
      for (RelationList list : lists.get(page.number())) {
        if (list.agreed().home() instanceof Relation.InFrontMatter home) {
          for (Link item : list.items()) {
            names
                .asLink(page, home, item.reference())
                .ifPresent(there -> found.add(new Link(item.document(), item.reference(), there)));
          }
        }
      }
    }
    return found;
  }

  // ---- statements

  /**
   * The first item by which {@code from} states {@code relation} to {@code to}; entries with one id
   * count as one.
   */
  public Optional<Link> statement(Relation relation, Entry from, Entry to) {
    Optional<RelationStatements> own = find(relation.name(), from);
    Optional<RelationStatements> other =
        own.isEmpty() ? Optional.empty() : find(relation.name(), meant(relation, to));
    return other.isEmpty() ? Optional.empty() : own.get().item(other.get());
  }

  /**
   * The cycles of {@code relation} whose first item is in {@code document}. Without the first items
   * of all cycles there is none.
   */
  public List<List<Link>> cycles(Relation relation, Document document) {
    return cycles.of(relation, document);
  }

  // ---- names

  /** What lists of {@code relation} call {@code entry}, such as {@code #Index}. */
  public String name(Relation relation, Entry entry) {
    if (relation.home() instanceof Relation.InFrontMatter home) {
      return names.name(entry, home);
    }
    return entry.heading().isPresent() ? "#" + entry.id() : entry.document().path();
  }

  /**
   * What messages about lists of {@code relation} call {@code entry}: its title if that is clear,
   * else what lists in front matter, or links, call it.
   */
  public String shownName(Relation relation, Entry entry) {
    return entries.isClear(entry) || relation.home() instanceof Relation.InSection
        ? entries.name(entry)
        : name(relation, entry);
  }

  /**
   * The entry that {@code name} would name as an item of a list of {@code relation} in the front
   * matter of {@code document}.
   */
  public Optional<Entry> named(Relation relation, Document document, String name) {
    return relation.home() instanceof Relation.InFrontMatter home
        ? names
            .resolve(pages.of(document), home, FieldItems.reference(pages.of(document), home, name))
            .found()
            .flatMap(entryLinks::target)
        : Optional.empty();
  }

  /** The names of entries that {@code missing} in a list of {@code relation} may mean. */
  public List<String> nearNames(Relation relation, Resolution.NoSuchEntry missing, int most) {
    return relation.home() instanceof Relation.InFrontMatter home
        ? names.near(missing.name(), home, most)
        : List.of();
  }

  // ---- aliases

  /** Finds out which entry each alias on {@code page} stands for: the only one that it names. */
  private void follow(Page page) {
    for (Relation relation : entries.relations(page)) {
      for (Entry entry : relation.aliases().isEmpty() ? List.<Entry>of() : entries.of(page)) {
        if (relation.aliases().contains(entry.kind())) {
          only(relation, entry, page).ifPresent(meant -> made(relation, entry).standFor(meant));
        }
      }
    }
  }

  private Optional<Entry> only(Relation relation, Entry alias, Page page) {
    Entry only = null;
    for (Link link : links(relation, alias, page)) {
      Optional<Entry> named = entryLinks.target(link);
      if (named.isPresent() && !entries.sameId(named.get(), alias) && !isFixed(relation, link)) {
        if (only != null && !entries.sameId(only, named.get())) {
          return Optional.empty();
        }
        only = only == null ? named.get() : only;
      }
    }
    return Optional.ofNullable(only);
  }

  private List<Link> links(Relation relation, Entry alias, Page page) {
    List<RelationList> own = lists(relation.name(), alias);
    return own.isEmpty()
        ? finder.items(page, alias.span())
        : own.stream().flatMap(list -> list.items().stream()).toList();
  }

  private static boolean isFixed(Relation relation, Link link) {
    String target = link.reference().target();
    return relation.tail().contains(target) || relation.head().contains(target);
  }

  /**
   * The entry that {@code item} of a list of {@code relation} means: the one that it names or, if
   * that is an alias, the one that it stands for.
   */
  public Optional<Entry> meant(Relation relation, Link item) {
    return entryLinks.target(item).map(named -> meant(relation, named));
  }

  /** What {@code named} stands for: itself, unless it is an alias of another. */
  private Entry meant(Relation relation, Entry named) {
    if (relation.aliases().isEmpty()) {
      return named;
    }
    Entry meant = named;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      Optional<Entry> next = find(relation.name(), meant).flatMap(RelationStatements::meant);
      if (next.isEmpty()) {
        return meant;
      }
      meant = next.get();
    }
    return named;
  }

  /** Whether {@code item} names an entry by an alias instead of by its proper name. */
  public boolean isIndirect(Relation relation, Link item) {
    return entryLinks.target(item).filter(named -> meant(relation, named) != named).isPresent()
        || item.resolution()
            .found()
            .filter(found -> found.by().clue() == FoundBy.Clue.ALIAS)
            .isPresent();
  }
}
