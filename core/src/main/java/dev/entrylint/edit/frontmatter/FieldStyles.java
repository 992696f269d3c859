package dev.entrylint.edit.frontmatter;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import dev.entrylint.parse.data.YamlProperties;
import java.util.ArrayList;
import java.util.List;

/** Finds out from data with places and the text around them how values are written. */
final class FieldStyles {

  private final String text;
  private final boolean toml;

  /** A value as it is written. */
  private record Written(FieldStyle style, Span span) {}

  FieldStyles(String text, FrontMatter.Format format) {
    this.text = text;
    this.toml = format == FrontMatter.Format.TOML;
  }

  FrontMatterField field(String key, Meta.Field field) {
    Meta value = field.value();
    if (!toml && value.span().start() < field.key().end()) {
      return new FrontMatterField(
          key, field.key(), value, FieldStyle.ALIAS, alias(field.key().end()), List.of());
    }
    Written written = written(value);
    List<FrontMatterItem> items =
        switch (written.style) {
          case FLOW_LIST -> flowItems((Meta.Items) value, written.span);
          case BLOCK_LIST -> blockItems((Meta.Items) value, written.span);
          default -> List.of();
        };
    return new FrontMatterField(key, field.key(), value, written.style, written.span, items);
  }

  /** The name behind the key that ends at {@code keyEnd}; empty if it is not found there. */
  private Span alias(int keyEnd) {
    int start = text.indexOf('*', keyEnd);
    if (start < 0 || !text.substring(keyEnd, start).strip().equals(":")) {
      return Span.at(keyEnd);
    }
    int end = start;
    while (end < text.length() && text.charAt(end) > ' ' && ",]}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new Span(start, end);
  }

  private Written written(Meta value) {
    Span span = value.span();
    if (value instanceof Meta.Scalar scalar) {
      return scalar(scalar);
    }
    if (value instanceof Meta.Nothing) {
      return new Written(FieldStyle.NOTHING, span);
    }
    int start = toml ? span.start() : behindProperties(span);
    if (value instanceof Meta.Items list) {
      boolean tables =
          toml && text.startsWith("[[", start) && list.items().get(0).span().equals(span);
      if (tables) {
        return new Written(FieldStyle.MAP, span);
      }
      return text.charAt(start) == '['
          ? new Written(FieldStyle.FLOW_LIST, new Span(start, span.end()))
          : new Written(FieldStyle.BLOCK_LIST, new Span(start, end(list)));
    }
    return new Written(FieldStyle.MAP, new Span(start, Math.max(start, end(value))));
  }

  private Written scalar(Meta.Scalar scalar) {
    Span span = scalar.span();
    Span letters = scalar.letters();
    int start = toml ? span.start() : behindProperties(span);
    char first = start < span.end() ? text.charAt(start) : 0;
    if ((first == '"' || first == '\'') && letters.start() > start) {
      FieldStyle style = first == '"' ? FieldStyle.DOUBLE_QUOTED : FieldStyle.SINGLE_QUOTED;
      return new Written(style, new Span(start, span.end()));
    }
    if ((first == '|' || first == '>') && letters.start() > start) {
      FieldStyle style = first == '|' ? FieldStyle.LITERAL : FieldStyle.FOLDED;
      return new Written(style, new Span(start, end(scalar)));
    }
    return new Written(FieldStyle.PLAIN, new Span(start, span.end()));
  }

  /** Where the last letter of {@code value} stands, and not what comes after it. */
  private int end(Meta value) {
    if (value instanceof Meta.Scalar scalar) {
      Span letters = scalar.letters();
      int start = behindProperties(scalar.span());
      boolean block = text.startsWith("|", start) || text.startsWith(">", start);
      if (!block || letters.start() == start) {
        return scalar.span().end();
      }
      return letters.length() > 0 ? letters.end() : behindWord(start, scalar.span().end());
    }
    int start = behindProperties(value.span());
    boolean exact = text.startsWith("[", start) || text.startsWith("{", start) || toml;
    if (value instanceof Meta.Items list && !exact && !list.items().isEmpty()) {
      return end(list.items().get(list.items().size() - 1));
    }
    if (value instanceof Meta.Fields map && !exact && !map.fields().isEmpty()) {
      List<Meta.Field> fields = List.copyOf(map.fields().values());
      return end(fields.get(fields.size() - 1).value());
    }
    return value.span().end();
  }

  private int behindProperties(Span span) {
    return YamlProperties.behind(text, span.start(), span.end());
  }

  private int behindWord(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) > ' ') {
      at++;
    }
    return at;
  }

  // ---- items

  private List<FrontMatterItem> flowItems(Meta.Items list, Span all) {
    List<Written> written = inOrder(list, all);
    List<FrontMatterItem> items = new ArrayList<>();
    int count = written.size();
    for (int i = 0; i < count; i++) {
      Span own = written.get(i).span;
      Span span = new Span(list.items().get(i).span().start(), own.end());
      if (i + 1 < count) {
        span = new Span(span.start(), list.items().get(i + 1).span().start());
      } else if (i > 0) {
        span = new Span(written.get(i - 1).span.end(), own.end());
      }
      items.add(new FrontMatterItem(list.items().get(i), written.get(i).style, own, span));
    }
    return List.copyOf(items);
  }

  private List<FrontMatterItem> blockItems(Meta.Items list, Span all) {
    List<Written> written = inOrder(list, all);
    List<FrontMatterItem> items = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      Span own = written.get(i).span;
      int dash = list.items().get(i).span().start() - 1;
      while (dash > all.start() && text.charAt(dash) <= ' ') {
        dash--;
      }
      int start = FieldLines.start(text, dash);
      if (text.charAt(dash) != '-' || !text.substring(start, dash).isBlank()) {
        return List.of();
      }
      Span span = new Span(start, FieldLines.next(text, own.end()));
      items.add(new FrontMatterItem(list.items().get(i), written.get(i).style, own, span));
    }
    return List.copyOf(items);
  }

  /** The items as they are written; none if one is written elsewhere. */
  private List<Written> inOrder(Meta.Items list, Span all) {
    List<Written> written = new ArrayList<>();
    int at = all.start();
    for (Meta item : list.items()) {
      Written each = written(item);
      if (item.span().start() < at || each.span.end() > all.end()) {
        return List.of();
      }
      written.add(each);
      at = each.span.end();
    }
    return written;
  }
}
