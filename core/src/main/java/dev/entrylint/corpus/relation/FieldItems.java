package dev.entrylint.corpus.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.convention.Relation.Form;
import dev.entrylint.convention.Relation.InFrontMatter;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.link.FrontMatterLinks;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.parse.data.FieldText;
import dev.entrylint.renderer.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lists of relations that stand in front matter, their values as links to entries. */
final class FieldItems {

  private final EntryNames names;
  private final EntryIndex entries;

  FieldItems(EntryNames names, EntryIndex entries) {
    this.names = names;
    this.entries = entries;
  }

  /** The list by which the entry that {@code page} opens with states {@code relation}. */
  Optional<RelationList> list(Relation relation, Page page) {
    if (!(relation.home() instanceof InFrontMatter home)
        || page.document().frontMatter().isEmpty()) {
      return Optional.empty();
    }
    Optional<Entry> entry = entries.opening(page);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    Optional<Meta.Field> field =
        page.frontMatter().fields().map(fields -> fields.fields().get(home.name()));
    if (field.isEmpty()) {
      return Optional.empty();
    }
    List<FieldText> values = new ArrayList<>();
    page.texts(List.of(home.name())).forEach(text -> add(text, relation.form(), values));
    List<Link> items = new ArrayList<>(values.size());
    for (FieldText value : values) {
      Reference reference = reference(page, home, value);
      items.add(new Link(page.document(), reference, names.resolve(page, home, reference)));
    }
    return Optional.of(
        new RelationList(
            relation, entry.get(), Optional.empty(), field.get().key(), List.copyOf(items)));
  }

  /** What {@code name} would be as a value under the key of {@code home} in {@code page}. */
  static Reference reference(Page page, InFrontMatter home, String name) {
    return reference(page, home, new FieldText(home.name(), name, new Span(0, name.length())));
  }

  private static Reference reference(Page page, InFrontMatter home, FieldText value) {
    for (Routing.Key key : page.renderer().routing().frontMatter()) {
      if (key.name().equals(home.name())) {
        return FrontMatterLinks.reference(value.text(), key.target(), value.span());
      }
    }
    return FrontMatterLinks.reference(value.text(), "*", value.span());
  }

  /** Adds a text, or what stands in it between the separators of {@code form}. */
  private static void add(FieldText value, Optional<Form> form, List<FieldText> values) {
    if (form.isEmpty() || !(form.get() instanceof Form.Separated parted)) {
      values.add(value);
      return;
    }
    String text = value.text();
    String separator = parted.separator().strip();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      addPart(value, from, at, values);
      from = at + separator.length();
    }
    addPart(value, from, text.length(), values);
  }

  private static void addPart(FieldText value, int start, int end, List<FieldText> values) {
    String text = value.text();
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    if (from < to) {
      // Of a text with escapes or line ends it is not known where its parts stand.
      Span span = value.span();
      boolean literal = span.length() == text.length();
      values.add(
          new FieldText(
              value.key(),
              text.substring(from, to),
              literal ? new Span(span.start() + from, span.start() + to) : span));
    }
  }
}
