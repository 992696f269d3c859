package dev.entrylint.corpus.relation;

import dev.entrylint.convention.Relation;
import dev.entrylint.convention.Relation.Form;
import dev.entrylint.convention.Relation.InFrontMatter;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryIndex;
import dev.entrylint.corpus.link.FrontMatterLinks;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.parse.data.FrontMatterFields;
import dev.entrylint.renderer.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lists of relations that stand in front matter, their values as links to entries. */
final class FieldItems {

  /** A text and where it stands. */
  private record Value(String text, Span span) {}

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
    List<Value> values = new ArrayList<>();
    Span place = read(page, home.name(), relation.form(), values);
    if (place == null) {
      return Optional.empty();
    }
    List<Link> items = new ArrayList<>(values.size());
    for (Value value : values) {
      Reference reference = reference(page, home, value);
      items.add(new Link(page.document(), reference, names.resolve(page, home, reference)));
    }
    return Optional.of(
        new RelationList(relation, entry.get(), Optional.empty(), place, List.copyOf(items)));
  }

  private static Reference reference(Page page, InFrontMatter home, Value value) {
    for (Routing.Key key : page.renderer().routing().frontMatter()) {
      if (key.name().equals(home.name())) {
        return FrontMatterLinks.reference(value.text(), key.target(), value.span());
      }
    }
    return FrontMatterLinks.reference(value.text(), "*", value.span());
  }

  /** Reads the values under {@code key}; where it is written, or null if it is not. */
  private static Span read(Page page, String key, Optional<Form> form, List<Value> values) {
    if (page.document().frontMatter().get().format() == FrontMatter.Format.TOML) {
      for (FrontMatterFields.Value value : FrontMatterFields.read(page.document(), List.of(key))) {
        add(value.text(), value.span(), form, values);
      }
      return values.isEmpty() ? null : values.get(0).span();
    }
    Meta.Field field =
        page.frontMatter().fields().map(fields -> fields.fields().get(key)).orElse(null);
    if (field == null) {
      return null;
    }
    if (field.value() instanceof Meta.Items list) {
      list.items().forEach(item -> add(item, form, values));
    } else {
      add(field.value(), form, values);
    }
    return field.key();
  }

  private static void add(Meta item, Optional<Form> form, List<Value> values) {
    if (item instanceof Meta.Scalar scalar) {
      Span span = scalar.span();
      boolean quoted = span.length() == scalar.text().length() + 2;
      add(scalar.text(), quoted ? new Span(span.start() + 1, span.end() - 1) : span, form, values);
    }
  }

  /** Adds a text, or what stands in it between the separators of {@code form}. */
  private static void add(String text, Span span, Optional<Form> form, List<Value> values) {
    if (form.isEmpty() || !(form.get() instanceof Form.Separated parted)) {
      addStripped(text, 0, text.length(), span, values);
      return;
    }
    String separator = parted.separator().strip();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
      addStripped(text, from, at, span, values);
      from = at + separator.length();
    }
    addStripped(text, from, text.length(), span, values);
  }

  private static void addStripped(String text, int start, int end, Span span, List<Value> values) {
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
      boolean literal = span.length() == text.length();
      values.add(
          new Value(
              text.substring(from, to),
              literal ? new Span(span.start() + from, span.start() + to) : span));
    }
  }
}
