package dev.entrylint.parse.data;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.FrontMatterData.Fault;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * TOML 1.0 on its way to data with places. Written here since libraries for TOML keep no places of
 * values, or bring a parser generator with them.
 */
final class TomlReader {

  /** Deeper than any front matter goes; what is deeper would end in an overflow of the stack. */
  private static final int MOST_DEPTH = 60;

  private final TomlText text;
  private final Table top;
  private int depth;

  /** A table that may still grow: values, tables, and lists of tables by key. */
  private static final class Table {
    final Map<String, Object> values = new LinkedHashMap<>();
    final Map<String, Span> keys = new LinkedHashMap<>();
    final Span span;

    /** Whether a header has named it, so that none may name it again. */
    boolean named;

    /** Whether it is written in braces, so that nothing may be added. */
    boolean closed;

    Table(Span span) {
      this.span = span;
    }
  }

  /**
   * @param offset where the text of {@code head} starts in its document
   */
  TomlReader(FrontMatter head, int offset) {
    text = new TomlText(head.text(), offset);
    top = new Table(Span.at(offset));
  }

  FrontMatterData read() {
    try {
      Table table = top;
      for (text.gap(); !text.isEnd(); text.gap()) {
        if (text.peek() == '[') {
          table = header();
        } else {
          pair(table);
        }
        text.lineEnd();
      }
      return new FrontMatterData(Optional.of(fields(top)), List.of());
    } catch (TomlText.Broken broken) {
      Fault fault = new Fault("not TOML: " + broken.getMessage(), Span.at(broken.place()));
      return new FrontMatterData(Optional.empty(), List.of(fault));
    } catch (StackOverflowError tooDeep) {
      Fault fault = new Fault("not TOML: it is nested too deeply", top.span);
      return new FrontMatterData(Optional.empty(), List.of(fault));
    }
  }

  /** Reads {@code [a.b]} or {@code [[a.b]]}, and makes the table that it names. */
  private Table header() {
    int start = text.at;
    boolean many = text.take("[[");
    if (!many) {
      text.take("[");
    }
    List<Key> keys = keys();
    text.expect(many ? "]]" : "]", many ? "']]'" : "']'");
    Table table = top;
    for (Key key : keys.subList(0, keys.size() - 1)) {
      table = inner(table, key, true);
    }
    Key last = keys.get(keys.size() - 1);
    Span span = text.spanSince(start);
    return many ? item(table, last, span) : named(inner(table, last, false), last);
  }

  private Table named(Table table, Key last) {
    if (table.named) {
      throw twice(last);
    }
    table.named = true;
    return table;
  }

  private Table item(Table table, Key key, Span span) {
    Object known = table.values.get(key.name);
    if (known != null && !(known instanceof List<?>)) {
      throw twice(key);
    }
    @SuppressWarnings("unchecked") // only lists of tables are kept as lists
    List<Table> items = known == null ? new ArrayList<>() : (List<Table>) known;
    table.values.put(key.name, items);
    table.keys.putIfAbsent(key.name, key.span);
    items.add(new Table(span));
    return items.get(items.size() - 1);
  }

  /** The table under {@code key}, made if there is none; of a list of tables the last. */
  private Table inner(Table table, Key key, boolean ofLists) {
    Object known = table.values.get(key.name);
    if (known == null) {
      Table made = new Table(key.span);
      table.values.put(key.name, made);
      table.keys.put(key.name, key.span);
      return made;
    }
    if (ofLists && known instanceof List<?> list) {
      return (Table) list.get(list.size() - 1);
    }
    if (known instanceof Table inner && !inner.closed) {
      return inner;
    }
    throw twice(key);
  }

  private void pair(Table table) {
    List<Key> keys = keys();
    text.expect("=", "'=' behind a key");
    text.blanks();
    Table inner = table;
    for (Key key : keys.subList(0, keys.size() - 1)) {
      inner = inner(inner, key, false);
      inner.named = true;
    }
    Key last = keys.get(keys.size() - 1);
    if (inner.values.containsKey(last.name)) {
      throw twice(last);
    }
    inner.values.put(last.name, value());
    inner.keys.put(last.name, last.span);
  }

  private static TomlText.Broken twice(Key key) {
    return new TomlText.Broken("the key '" + key.name + "' stands there twice", key.span.start());
  }

  private record Key(String name, Span span) {}

  private List<Key> keys() {
    List<Key> keys = new ArrayList<>(1);
    do {
      text.blanks();
      int start = text.at;
      String name;
      if (text.peek() == '"' || text.peek() == '\'') {
        name = TomlStrings.read(text);
      } else {
        while (isBare(text.peek())) {
          text.at++;
        }
        name = text.since(start);
        if (name.isEmpty()) {
          throw text.broken("expected a key");
        }
      }
      keys.add(new Key(name, text.spanSince(start)));
      if (keys.size() > MOST_DEPTH) {
        throw text.broken("it is nested too deeply");
      }
      text.blanks();
    } while (text.take("."));
    return keys;
  }

  private static boolean isBare(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || c == '-' || c == '_';
  }

  /** A {@link Meta}, or a {@link Table}. */
  private Object value() {
    int start = text.at;
    if (++depth > MOST_DEPTH) {
      throw text.broken("it is nested too deeply");
    }
    Object value =
        switch (text.peek()) {
          case '"', '\'' -> TomlStrings.value(text);
          case '[' -> list();
          case '{' -> inline();
          default -> TomlScalars.read(text);
        };
    depth--;
    return value;
  }

  private Meta list() {
    int start = text.at++;
    List<Meta> items = new ArrayList<>();
    for (text.gap(); !text.take("]"); text.gap()) {
      items.add(meta(value()));
      text.gap();
      if (!text.take(",") && text.peek() != ']') {
        throw text.broken("expected ',' or ']' in a list");
      }
    }
    return new Meta.Items(List.copyOf(items), text.spanSince(start));
  }

  private Table inline() {
    int start = text.at++;
    Table read = new Table(Span.at(0));
    text.blanks();
    while (!text.take("}")) {
      pair(read);
      text.blanks();
      if (text.take(",")) {
        text.blanks();
        if (text.peek() == '}') {
          throw text.broken("expected a key");
        }
      } else if (text.peek() != '}') {
        throw text.broken("expected ',' or '}' in a table");
      }
    }
    Table table = new Table(text.spanSince(start));
    table.values.putAll(read.values);
    table.keys.putAll(read.keys);
    table.closed = true;
    return table;
  }

  private static Meta.Fields fields(Table table) {
    Map<String, Meta.Field> fields = new LinkedHashMap<>();
    table.values.forEach(
        (key, value) -> fields.put(key, new Meta.Field(table.keys.get(key), meta(value))));
    return new Meta.Fields(Collections.unmodifiableMap(fields), table.span);
  }

  private static Meta meta(Object value) {
    if (value instanceof Table table) {
      return fields(table);
    }
    if (value instanceof List<?> tables) {
      List<Meta> items = new ArrayList<>();
      tables.forEach(each -> items.add(fields((Table) each)));
      return new Meta.Items(List.copyOf(items), items.get(0).span());
    }
    return (Meta) value;
  }
}
