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
    if (form.isPresent() && form.get() instanceof Form.Separated parted) {
      values.addAll(value.parts(parted.separator().strip()));
    } else {
      values.add(value);
    }
  }
}
