package dev.entrylint.corpus.relation;

import dev.entrylint.base.NearMiss;
import dev.entrylint.convention.Relation.InFrontMatter;
import dev.entrylint.convention.Relation.Naming;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.link.FoundBy;
import dev.entrylint.corpus.link.FoundBy.Clue;
import dev.entrylint.corpus.link.LinkIndex;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.link.Resolution.Ignored.Reason;
import dev.entrylint.corpus.link.Targets;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.corpus.page.Pages;
import dev.entrylint.model.Reference;
import dev.entrylint.parse.data.FieldText;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What entries are called by values in front matter. Each sort of name is collected when it is
 * first asked for. Safe for several threads.
 */
final class EntryNames {

  /** Among more names than these, what was meant is not looked for. */
  private static final int MOST_COMPARED = 2000;

  private static final Resolution EMPTY = new Resolution.Ignored(Reason.EMPTY_VALUE);

  private final Pages pages;
  private final LinkIndex links;
  private final EntryIndex entries;
  private final EntryLinks entryLinks;
  private final Map<Naming, Map<String, Entry>> byName = new ConcurrentHashMap<>();

  EntryNames(Pages pages, LinkIndex links, EntryIndex entries, EntryLinks entryLinks) {
    this.pages = pages;
    this.links = links;
    this.entries = entries;
    this.entryLinks = entryLinks;
  }

  /** Where {@code reference}, a value under the key of {@code home} in {@code page}, leads. */
  Resolution resolve(Page page, InFrontMatter home, Reference reference) {
    String name = reference.text();
    if (name.isEmpty()) {
      return EMPTY;
    }
    Resolution otherwise = new Resolution.NoSuchEntry(name);
    for (Naming naming : home.namings()) {
      if (naming.by() == Naming.By.LINK) {
        Resolution link = links.resolve(page, reference);
        if (isEntry(link)) {
          return link;
        }
        otherwise = isKnown(link, reference) ? link : otherwise;
      } else {
        Entry entry = names(naming).get(plain(name, naming));
        if (entry != null) {
          return found(entry, naming);
        }
      }
    }
    return otherwise;
  }

  /**
   * Where {@code reference} leads as a link, if it is read as one: where no name that comes before
   * links in {@code home} is known.
   */
  Optional<Resolution> asLink(Page page, InFrontMatter home, Reference reference) {
    for (Naming naming : home.namings()) {
      if (naming.by() == Naming.By.LINK) {
        return reference.text().isEmpty()
            ? Optional.empty()
            : Optional.of(links.resolve(page, reference));
      }
      if (names(naming).containsKey(plain(reference.text(), naming))) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isEntry(Resolution resolution) {
    return resolution.found().flatMap(entryLinks::target).isPresent();
  }

  /** Whether a value that names no entry is accounted for: as a link, it leads somewhere else. */
  private static boolean isKnown(Resolution link, Reference reference) {
    return link instanceof Resolution.Found
        || link instanceof Resolution.Misspelled
        || link instanceof Resolution.External
        || link instanceof Resolution.OtherFile && reference.target().indexOf('.') >= 0
        || link.isIgnoredFor(Reason.CONFIGURED);
  }

  private static String plain(String name, Naming naming) {
    return naming.by() == Naming.By.ID && name.startsWith("#") ? name.substring(1) : name;
  }

  private Resolution found(Entry entry, Naming naming) {
    FoundBy by =
        switch (naming.by()) {
          case ID -> FoundBy.of(Clue.ID);
          case FILE -> FoundBy.of(Clue.NAME);
          case TITLE -> FoundBy.of(Clue.TITLE);
          case ALIAS -> FoundBy.of(Clue.ALIAS);
          case LINK, KEY -> new FoundBy(Clue.KEY, naming.key());
        };
    return new Resolution.Found(entry.document(), entries.definition(entry), by);
  }

  /** The name by which lists at {@code home} name {@code entry}. */
  String name(Entry entry, InFrontMatter home) {
    Page page = pages.of(entry.document());
    for (Naming naming : home.namings()) {
      List<String> names =
          switch (naming.by()) {
            case ID -> entry.heading().isPresent() ? List.of(entry.id()) : List.of();
            case TITLE -> List.of(entry.title());
            case FILE -> List.of(stem(page));
            case KEY -> values(page, naming.key());
            case LINK, ALIAS -> List.of();
          };
      if (!names.isEmpty()) {
        return names.get(0);
      }
    }
    return page.document().path();
  }

  /** The names near to {@code name} that lists at {@code home} might mean, the nearest first. */
  List<String> near(String name, InFrontMatter home, int most) {
    Set<String> known = new LinkedHashSet<>();
    for (Naming naming : home.namings()) {
      if (names(naming).size() > MOST_COMPARED) {
        return List.of();
      }
      known.addAll(names(naming).keySet());
    }
    return NearMiss.nearest(name, known, most);
  }

  /** The entries by their names of one sort; of several with one name the first has it. */
  private Map<String, Entry> names(Naming naming) {
    return byName.computeIfAbsent(naming, this::collect);
  }

  private Map<String, Entry> collect(Naming naming) {
    Map<String, Entry> names = new HashMap<>();
    for (Page page : pages.inOrder()) {
      switch (naming.by()) {
        case ID -> entries.of(page).forEach(entry -> names.putIfAbsent(entry.id(), entry));
        case TITLE -> entries.of(page).forEach(entry -> names.putIfAbsent(entry.title(), entry));
        case LINK -> {}
        case FILE -> entries.opening(page).ifPresent(entry -> names.putIfAbsent(stem(page), entry));
        case KEY, ALIAS ->
            entries
                .opening(page)
                .ifPresent(
                    entry ->
                        values(page, naming.key())
                            .forEach(value -> names.putIfAbsent(value, entry)));
      }
    }
    return names;
  }

  private static String stem(Page page) {
    String file = Targets.name(page.document().path());
    int dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }

  private static List<String> values(Page page, String key) {
    return page.texts(List.of(key)).stream().map(FieldText::text).toList();
  }
}
