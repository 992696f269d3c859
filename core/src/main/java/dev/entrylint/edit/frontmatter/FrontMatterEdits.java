package dev.entrylint.edit.frontmatter;

import dev.entrylint.edit.ListOrder.Placed;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Changes of a document's front matter, each as one edit that keeps to the style of what is there.
 * An edit does what it is asked for and nothing else, or there is none: what cannot be read is not
 * changed, nor what a change elsewhere would follow from, as of a value that has other names.
 */
public final class FrontMatterEdits {

  private final String path;
  private final String text;
  private final Optional<FrontMatterLayout> layout;
  private final Optional<FrontMatter.Format> format;

  private FrontMatterEdits(
      String path,
      String text,
      Optional<FrontMatterLayout> layout,
      Optional<FrontMatter.Format> format) {
    this.path = path;
    this.text = text;
    this.layout = layout;
    this.format = format;
  }

  /**
   * The changes of the front matter of {@code document}.
   *
   * @param text that of the document, with its byte order mark
   * @param format what front matter is made in where there is none; empty if the document's dialect
   *     knows none
   */
  public static FrontMatterEdits of(
      Document document, String text, Optional<FrontMatter.Format> format) {
    return new FrontMatterEdits(
        document.path(),
        text,
        FrontMatterLayout.of(document, text),
        document.frontMatter().isEmpty() ? format : Optional.empty());
  }

  /** The changes of the file at {@code path}, whose {@code text} is all YAML. */
  public static FrontMatterEdits ofYaml(String path, String text) {
    return new FrontMatterEdits(path, text, FrontMatterLayout.ofYaml(text), Optional.empty());
  }

  /**
   * Makes {@code value} the value of {@code key}, which is added if it is not there. A list or a
   * map is not replaced.
   */
  public Optional<TextEdit> set(String key, String value) {
    if (layout.isEmpty()) {
      return made(key, writer -> writer.write(value, FieldStyle.NOTHING, false));
    }
    Optional<FrontMatterField> field = layout.get().field(key);
    if (field.isEmpty()) {
      FieldInsertion insertion = new FieldInsertion(text, layout.get());
      return first(insertion.of(key, value), all -> all.put(key, value));
    }
    FieldChange change = new FieldChange(text, layout.get(), field.get());
    return first(change.set(value), all -> all.put(key, value));
  }

  /**
   * Adds {@code item} to the list under {@code key}, as the one with {@code index}, counted from 0.
   * A text there becomes the first item of a list, and a key that is not there is added.
   *
   * @throws IndexOutOfBoundsException if {@code index} is more than there are items
   */
  public Optional<TextEdit> add(String key, int index, String item) {
    Optional<FrontMatterField> field = layout.flatMap(each -> each.field(key));
    if (field.isEmpty()) {
      Objects.checkIndex(index, 1);
      return addList(key, List.of(item));
    }
    List<Placed> order = order(field.get());
    order.add(index, new Placed.New(item, Optional.empty()));
    return arrange(field.get(), order);
  }

  /** Adds {@code key} with a list of {@code items}, of which there is at least one. */
  public Optional<TextEdit> addList(String key, List<String> items) {
    if (layout.isEmpty()) {
      return made(key, writer -> writer.list(items));
    }
    return layout.get().field(key).isPresent()
        ? Optional.empty()
        : first(
            new FieldInsertion(text, layout.get()).ofList(key, items), all -> all.put(key, items));
  }

  /**
   * Removes the item with {@code index}, counted from 0, from the list under {@code key}. Of the
   * last there remains an empty list.
   *
   * @throws IndexOutOfBoundsException if it is a list and has no such item
   */
  public Optional<TextEdit> remove(String key, int index) {
    Optional<FrontMatterField> field = layout.flatMap(each -> each.field(key));
    if (field.filter(FrontMatterField::hasItems).isEmpty()) {
      return Optional.empty();
    }
    List<Placed> order = order(field.get());
    order.set(index, new Placed.Old(index, true));
    return arrange(field.get(), order);
  }

  /** Makes one text of the list under {@code key}; not of one in which something is said. */
  public Optional<TextEdit> unite(String key, String value) {
    Optional<FrontMatterField> field = layout.flatMap(each -> each.field(key));
    return field.isEmpty()
        ? Optional.empty()
        : first(
            new FieldChange(text, layout.get(), field.get()).unite(value),
            all -> all.put(key, value));
  }

  private List<Placed> order(FrontMatterField field) {
    List<Placed> order = new ArrayList<>();
    for (int i = 0; i < items(field.key()).size(); i++) {
      order.add(new Placed.Old(i, false));
    }
    return order;
  }

  /** Gives the list of {@code field} its items in {@code order}; a text is a list of one. */
  Optional<TextEdit> arrange(FrontMatterField field, List<Placed> order) {
    List<Object> there = items(field.key());
    List<Object> items = new ArrayList<>();
    for (Placed each : order) {
      if (!each.goes()) {
        items.add(
            each instanceof Placed.Old old
                ? there.get(old.index())
                : ((Placed.New) each).content());
      }
    }
    FieldChange change = new FieldChange(text, layout.orElseThrow(), field);
    return first(change.arrange(order), all -> all.put(field.key(), items));
  }

  /**
   * Makes {@code value} the text that stands at {@code letters}: the value of a key at the top, an
   * item of a list there, or a part of such a text.
   *
   * @param letters its letters, without quotes, or all of it
   */
  public Optional<TextEdit> replace(Span letters, String value) {
    for (FrontMatterField field : layout.map(FrontMatterLayout::fields).orElse(List.of())) {
      Optional<String> whole = replaced(field.value(), letters, value);
      if (whole.isPresent()) {
        FieldChange change = new FieldChange(text, layout.get(), field);
        return first(
            withPart(letters, value, field.value(), change.set(whole.get())),
            all -> all.put(field.key(), whole.get()));
      }
      for (int i = 0; i < field.items().size() && field.hasItems(); i++) {
        Meta item = field.items().get(i).value();
        Optional<String> other = replaced(item, letters, value);
        if (other.isPresent()) {
          List<Object> items = items(field.key());
          items.set(i, other.get());
          FieldChange change = new FieldChange(text, layout.get(), field);
          return first(
              withPart(letters, value, item, change.replace(i, other.get())),
              all -> all.put(field.key(), items));
        }
      }
    }
    return Optional.empty();
  }

  /** What {@code old} is with {@code value} at {@code letters}; nothing if these are not of it. */
  private Optional<String> replaced(Meta old, Span letters, String value) {
    if (isAt(old, letters)) {
      return Optional.of(value);
    }
    if (!(old instanceof Meta.Scalar scalar) || !scalar.letters().contains(letters)) {
      return Optional.empty();
    }
    Span all = scalar.letters();
    String written = all.of(text);
    return written.equals(scalar.text()) // else it is not known which part stands there
        ? Optional.of(
            written.substring(0, letters.start() - all.start())
                + value
                + written.substring(letters.end() - all.start()))
        : Optional.empty();
  }

  /** Of a part its letters alone, if that will do: other parts may be replaced as well. */
  private static List<Replacement> withPart(
      Span letters, String value, Meta old, List<Replacement> whole) {
    List<Replacement> all = new ArrayList<>(whole);
    if (!isAt(old, letters)) {
      all.add(0, new Replacement(letters, value));
    }
    return all;
  }

  /**
   * Removes the text that stands at {@code span}, quotes included or not, from the list under
   * {@code key}, or the key if that is all.
   */
  public Optional<TextEdit> removeAt(String key, Span span) {
    Optional<FrontMatterField> field = layout.flatMap(each -> each.field(key));
    if (field.isEmpty()) {
      return Optional.empty();
    }
    List<FrontMatterItem> items = field.get().items();
    for (int i = 0; i < items.size() && items.size() > 1; i++) {
      if (isAt(items.get(i).value(), span) || items.get(i).valueSpan().equals(span)) {
        return remove(key, i);
      }
    }
    boolean all =
        isAt(field.get().value(), span)
            || field.get().valueSpan().equals(span)
            || items.size() == 1
                && (isAt(items.get(0).value(), span) || items.get(0).valueSpan().equals(span));
    return all ? remove(key) : Optional.empty();
  }

  /** Removes {@code key} with its lines; not in braces, nor where it shares a line. */
  public Optional<TextEdit> remove(String key) {
    Optional<FrontMatterField> field = layout.flatMap(each -> each.field(key));
    if (field.isEmpty() || layout.get().inBraces()) {
      return Optional.empty();
    }
    int start = FieldLines.start(text, field.get().keySpan().start());
    int end =
        FieldLines.next(text, Math.max(field.get().keySpan().end(), field.get().valueSpan().end()));
    return first(List.of(Replacement.removal(start, end)), all -> all.remove(key));
  }

  private static boolean isAt(Meta value, Span letters) {
    return value instanceof Meta.Scalar scalar
        && (scalar.letters().equals(letters) || scalar.span().equals(letters));
  }

  /** What stands under {@code key} as a list. */
  private List<Object> items(String key) {
    Object value = layout.isEmpty() ? null : FrontMatterProof.plain(layout.get().map()).get(key);
    List<Object> items = new ArrayList<>();
    if (value instanceof List<?> list) {
      items.addAll(list);
    } else if (value != null) {
      items.add(value);
    }
    return items;
  }

  /** The first of {@code candidates} that does what it should. */
  private Optional<TextEdit> first(
      List<Replacement> candidates, Consumer<Map<String, Object>> change) {
    Map<String, Object> wanted = FrontMatterProof.plain(layout.orElseThrow().map());
    change.accept(wanted);
    return candidates.stream()
        .map(each -> new TextEdit(path, each.span(), each.text()))
        .filter(edit -> FrontMatterProof.holds(layout.get(), edit, wanted))
        .findFirst();
  }

  /** Front matter with one key, where there is none. */
  private Optional<TextEdit> made(String key, Function<ScalarWriter, String> value) {
    if (format.isEmpty()) {
      return Optional.empty();
    }
    ScalarWriter writer = new ScalarWriter(format.get(), FieldStyle.DOUBLE_QUOTED);
    String line = FieldLines.lineEnd(text);
    String pair = writer.key(key) + ScalarWriter.mark(format.get()) + value.apply(writer);
    String head =
        switch (format.get()) {
          case YAML -> "---" + line + pair + line + "---" + line;
          case TOML -> "+++" + line + pair + line + "+++" + line;
          case JSON -> "{" + line + "  " + pair + line + "}" + line;
          case TITLE_BLOCK -> "";
        };
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    boolean apart = start == text.length() || "\r\n".indexOf(text.charAt(start)) >= 0;
    return head.isEmpty()
        ? Optional.empty()
        : Optional.of(new TextEdit(path, Span.at(start), head + (apart ? "" : line)));
  }
}
