package dev.entrylint.edit.frontmatter;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.TextEdits;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.Meta;
import dev.entrylint.parse.data.DataReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether an edit of front matter does what it should and nothing else: what it makes is read
 * again.
 */
final class FrontMatterProof {

  private FrontMatterProof() {}

  /**
   * What front matter says, without places, to be changed into what it should say: a value is a
   * String, Number or Boolean, a List, a Map, or null.
   */
  static Map<String, Object> plain(Meta.Fields fields) {
    Map<String, Object> map = new LinkedHashMap<>();
    fields.fields().forEach((key, field) -> map.put(key, plain(field.value())));
    return map;
  }

  private static Object plain(Meta value) {
    if (value instanceof Meta.Items list) {
      List<Object> items = new ArrayList<>();
      list.items().forEach(item -> items.add(plain(item)));
      return items;
    }
    if (value instanceof Meta.Fields map) {
      return plain(map);
    }
    return value instanceof Meta.Scalar scalar ? scalar.value() : null;
  }

  /** Whether {@code edit} makes of {@code layout}'s front matter one that says {@code wanted}. */
  static boolean holds(FrontMatterLayout layout, TextEdit edit, Map<String, Object> wanted) {
    FrontMatter head = layout.head();
    int start = layout.textSpan().start();
    if (!layout.textSpan().contains(edit.span())) {
      return false;
    }
    String text = TextEdits.applied(head.text(), start, List.of(edit));
    boolean fenced = head.format() != FrontMatter.Format.JSON;
    if (fenced && text.lines().map(String::strip).anyMatch(FrontMatterProof::isFence)) {
      return false;
    }
    FrontMatterData data =
        DataReader.read(new FrontMatter(head.format(), text, head.span()), start);
    Optional<Map<String, Object>> made = data.fields().map(FrontMatterProof::plain);
    return made.isPresent()
        && made.get().equals(wanted)
        && data.faults().size() == layout.data().faults().size();
  }

  private static boolean isFence(String line) {
    return line.equals("---") || line.equals("...") || line.equals("+++");
  }
}
