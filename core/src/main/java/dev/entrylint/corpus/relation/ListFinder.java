package dev.entrylint.corpus.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.convention.Relation.InSection;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.LinkIndex;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The search for lists by which entries state relations, in sections and in front matter. */
final class ListFinder {

  private final EntryIndex entries;
  private final LinkIndex links;
  private final FieldItems fields;

  ListFinder(EntryIndex entries, LinkIndex links, FieldItems fields) {
    this.entries = entries;
    this.links = links;
    this.fields = fields;
  }

  /** The lists of the entries on {@code page}; that in front matter comes first. */
  List<RelationList> find(Page page) {
    List<Relation> relations = entries.relations(page);
    if (relations.isEmpty() || entries.of(page).isEmpty()) {
      return List.of();
    }
    List<RelationList> found = new ArrayList<>();
    for (Relation relation : relations) {
      fields.list(relation, page).ifPresent(found::add);
    }
    for (Entry entry : entries.of(page)) {
      for (Section section : entry.sections()) {
        for (Relation relation : relations) {
          if (section.isDeclared()
              && relation.home() instanceof InSection home
              && section.name().equals(home.name())) {
            found.add(
                new RelationList(
                    relation,
                    entry,
                    Optional.of(section),
                    section.heading().span(),
                    items(page, section.span())));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** The links of {@code page} that lie in {@code span} and are no images. */
  List<Link> items(Page page, Span span) {
    List<Link> within = links.of(page).within(span);
    for (Link link : within) {
      if (link.reference().image()) {
        return within.stream().filter(each -> !each.reference().image()).toList();
      }
    }
    return within;
  }
}
