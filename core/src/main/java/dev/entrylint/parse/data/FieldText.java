package dev.entrylint.parse.data;

import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A value at the top of front matter, or an item of a list there, as a text.
 *
 * @param key the key under which it stands
 * @param text the value as written, without quotes and without blanks around it; never empty
 * @param span its letters; they are {@code text} if they are as many
 */
public record FieldText(String key, String text, Span span) {

  /**
   * The texts under {@code keys} in {@code data}, which is that of {@code document}, in the order
   * of their keys there. What is nothing, or holds other keys, has none.
   */
  public static List<FieldText> of(Document document, FrontMatterData data, List<String> keys) {
    List<FieldText> found = new ArrayList<>(0);
    if (data.fields().isPresent()) {
      Written written = new Written(document);
      data.fields()
          .get()
          .fields()
          .forEach(
              (key, field) -> {
                if (keys.contains(key)) {
                  add(key, field.value(), written, found);
                }
              });
    }
    return found;
  }

  private static void add(String key, Meta value, Written written, List<FieldText> found) {
    if (value instanceof Meta.Scalar scalar) {
      addText(key, scalar, written, found);
    } else if (value instanceof Meta.Items list) {
      if (isWikiLink(list, written)) {
        found.add(new FieldText(key, written.letters(list.span()), list.span()));
        return;
      }
      for (Meta item : list.items()) {
        if (!(item instanceof Meta.Items inner) || isWikiLink(inner, written)) {
          add(key, item, written, found);
        }
      }
    }
  }

  /**
   * Whether {@code list} is a link by name that lacks its quotes: to YAML that is a list of a list.
   */
  private static boolean isWikiLink(Meta.Items list, Written written) {
    if (list.items().size() != 1
        || !(list.items().get(0) instanceof Meta.Items inner)
        || inner.items().isEmpty()
        || !inner.items().stream().allMatch(Meta.Scalar.class::isInstance)) {
      return false;
    }
    String letters = written.letters(list.span());
    return letters.startsWith("[[") && letters.endsWith("]]") && letters.indexOf('\n') < 0;
  }

  private static void addText(
      String key, Meta.Scalar scalar, Written written, List<FieldText> found) {
    String text = scalar.text().strip();
    if (!text.isEmpty()) {
      String letters = written.letters(scalar.letters());
      String stripped = letters.strip();
      int start = scalar.letters().start() + letters.indexOf(stripped);
      found.add(new FieldText(key, text, new Span(start, start + stripped.length())));
    }
  }

  /**
   * What stands in it between {@code mark}s, without blanks around it and without what is blank. Of
   * a text with escapes or line ends it is not known where its parts stand: each has the place of
   * all.
   *
   * @param mark not blank
   */
  public List<FieldText> parts(String mark) {
    List<FieldText> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, from)) {
      addPart(from, at, parts);
      from = at + mark.length();
    }
    addPart(from, text.length(), parts);
    return parts;
  }

  private void addPart(int start, int end, List<FieldText> parts) {
    int from = start;
    int to = end;
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    if (from < to) {
      Span place = isLiteral() ? new Span(span.start() + from, span.start() + to) : span;
      parts.add(new FieldText(key, text.substring(from, to), place));
    }
  }

  /** Whether it is written letter by letter. */
  public boolean isLiteral() {
    return span.length() == text.length();
  }

  /** The text of front matter by places in its document. */
  private static final class Written {
    private final String text;
    private final int start;

    Written(Document document) {
      FrontMatter head = document.frontMatter().orElseThrow();
      text = head.text();
      start = DataReader.textStart(document, head);
    }

    String letters(Span span) {
      return text.substring(span.start() - start, span.end() - start);
    }
  }

  /**
   * Whether a key of {@code keys} may be in {@code head}. That it is not is clear without reading:
   * a key stands there in its own letters, as a word, unless there are escapes.
   */
  public static boolean mayBeIn(FrontMatter head, List<String> keys) {
    String text = head.text();
    if (keys.isEmpty() || head.format() == FrontMatter.Format.TITLE_BLOCK) {
      return false;
    }
    if (text.indexOf('\\') >= 0) {
      return true;
    }
    for (String key : keys) {
      if (isWord(text, key) || !isPlain(key)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether {@code key} is written in one way only: folded lines and doubled quotes change none.
   */
  private static boolean isPlain(String key) {
    return key.chars().allMatch(c -> c > ' ' && c != '\'');
  }

  private static boolean isWord(String text, String key) {
    for (int at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
      int end = at + key.length();
      if ((at == 0 || !isPartOfWord(text.charAt(at - 1)))
          && (end == text.length() || !isPartOfWord(text.charAt(end)))) {
        return true;
      }
    }
    return false;
  }

  /** Of what may stand beside a key nothing is such a character. */
  private static boolean isPartOfWord(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }
}
