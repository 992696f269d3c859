package dev.entrylint.edit.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.edit.Edits;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Span;
import dev.entrylint.parse.data.DataReader;
import dev.entrylint.steps.Thorough;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Generated front matter, changed at random: it then says what it should, and all else that stood
 * in it and around it stands there still.
 */
class FrontMatterPropertiesTest {

  private static final List<String> TEXTS =
      List.of(
          "x",
          "a.md",
          "../b/c.md#d",
          "Brood comb",
          "it's",
          "say \"a\"",
          "a: b",
          "a, b",
          "[[Wabe]]",
          "#tag",
          "- x",
          "yes",
          "null",
          "12",
          "1.5",
          "2024-05-01",
          "12:30",
          "",
          " x ",
          "Wäbe 🐝",
          "a\\b",
          "{x}",
          "x # y",
          "*x",
          "&x",
          "!x",
          "%x",
          "@x",
          "`x`",
          "? x",
          "|",
          ">",
          "---",
          "...",
          "a\nb",
          "a\tb",
          "\u0007",
          "~",
          "=",
          "<<",
          "0x1f",
          "true",
          "https://x.org/?a=b#c",
          "x:",
          "]",
          "a]",
          "+++",
          "\"",
          "'");

  /** A document as it grows, and what its front matter says. */
  private static final class Draft {
    final Random random;
    final FrontMatter.Format format;
    final StringBuilder text = new StringBuilder();
    final Map<String, Object> data = new LinkedHashMap<>();

    /** What stands there of each field, with its comment. */
    final Map<String, String> fields = new LinkedHashMap<>();

    int comments;

    Draft(Random random, FrontMatter.Format format) {
      this.random = random;
      this.format = format;
    }

    String any() {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    boolean chance(int of) {
      return random.nextInt(of) == 0;
    }

    String comment() {
      boolean none = format == FrontMatter.Format.JSON || chance(2);
      return none ? "" : " # c" + ++comments + ".";
    }

    String written(String value, boolean flow) {
      FieldStyle style =
          List.of(FieldStyle.NOTHING, FieldStyle.SINGLE_QUOTED, FieldStyle.DOUBLE_QUOTED)
              .get(random.nextInt(3));
      return new ScalarWriter(format, FieldStyle.DOUBLE_QUOTED).write(value, style, flow);
    }

    void field(String key) {
      int start = text.length();
      boolean yaml = format == FrontMatter.Format.YAML;
      text.append(format == FrontMatter.Format.JSON ? "\"" + key + "\"" : key);
      text.append(format == FrontMatter.Format.TOML ? " =" : ":");
      switch (random.nextInt(yaml ? 6 : 3)) {
        case 0 -> {
          String value = any();
          text.append(' ').append(written(value, false)).append(comment());
          data.put(key, value);
        }
        case 1 -> flow(key, false);
        case 2 -> flow(key, true);
        case 3 -> block(key);
        case 4 -> {
          text.append(comment());
          data.put(key, null);
        }
        default -> {
          boolean folded = chance(2);
          text.append(folded ? " >-" : " |-").append("\n  one\n  two");
          data.put(key, folded ? "one two" : "one\ntwo");
        }
      }
      fields.put(key, text.substring(start));
    }

    private void flow(String key, boolean lines) {
      List<Object> items = new ArrayList<>();
      text.append(lines ? " [\n  " : " [");
      int count = random.nextInt(4);
      for (int i = 0; i < count; i++) {
        items.add(any());
        boolean comma = i + 1 < count || lines && format != FrontMatter.Format.JSON && chance(2);
        text.append(written((String) items.get(i), true)).append(comma ? "," : "");
        text.append(lines ? comment() : "");
        text.append(i + 1 < count ? lines ? "\n  " : " " : "");
      }
      text.append(lines ? "\n" : "")
          .append(lines && format == FrontMatter.Format.YAML ? "  ]" : "]");
      text.append(comment());
      data.put(key, items);
    }

    private void block(String key) {
      List<Object> items = new ArrayList<>();
      text.append(comment());
      String dash = chance(2) ? "\n  - " : "\n- ";
      for (int i = random.nextInt(3); i >= 0; i--) {
        String item = any();
        items.add(item);
        text.append(chance(4) ? "\n  # d" + ++comments + "." : "");
        text.append(dash).append(written(item, false)).append(comment());
      }
      data.put(key, items);
    }

    String document() {
      boolean json = format == FrontMatter.Format.JSON;
      String fence = format == FrontMatter.Format.TOML ? "+++" : "---";
      text.append(json ? "{\n" : fence + "\n");
      int count = 1 + random.nextInt(4);
      for (int i = 0; i < count; i++) {
        field("key" + i);
        text.append(json && i + 1 < count ? ",\n" : "\n");
        text.append(!json && chance(4) ? "# e" + ++comments + ".\n" : "");
      }
      if (format == FrontMatter.Format.TOML && chance(2)) {
        text.append("\n# table\n[table]\na = 1\n");
        data.put("table", Map.of("a", 1));
      }
      text.append(json ? "}\n" : fence + "\n").append("\n# Title\n\n---\n");
      String all = (chance(4) ? "\uFEFF" : "") + text;
      return chance(4) ? all.replace("\n", "\r\n") : all;
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = FrontMatter.Format.class,
      names = {"YAML", "TOML", "JSON"})
  void editsDoWhatTheyShouldAndNothingElse(FrontMatter.Format format) {
    Random random = new Random(99);
    for (int i = 0; i < Thorough.or(1_500, 60_000); i++) {
      Draft draft = new Draft(random, format);
      String text = draft.document();
      assertEquals(draft.data, data(text), text);
      String key = "key" + random.nextInt(draft.fields.size() + 1);
      change(draft, text, key);
    }
  }

  private static void change(Draft draft, String text, String key) {
    Map<String, Object> wanted = new LinkedHashMap<>(draft.data);
    FrontMatterEdits edits = FrontMatterEditsTest.edits(text);
    Object value = wanted.get(key);
    List<Object> items = new ArrayList<>(value instanceof List<?> list ? list : List.of());
    Optional<TextEdit> edit;
    String item = draft.any();
    if (value instanceof List<?> && !items.isEmpty() && draft.chance(2)) {
      int index = draft.random.nextInt(items.size());
      items.remove(index);
      wanted.put(key, items);
      edit = edits.remove(key, index);
    } else if (value instanceof List<?> || draft.chance(2)) {
      if (value instanceof String) {
        items.add(value);
      }
      int index = draft.random.nextInt(items.size() + 1);
      items.add(index, item);
      wanted.put(key, items);
      edit = edits.add(key, index, item);
    } else {
      wanted.put(key, item);
      edit = edits.set(key, item);
    }
    assertTrue(edit.isPresent(), () -> "no edit of " + key + " to " + wanted + " in\n" + text);
    String made = Edits.apply(text, edit.get());
    assertEquals(wanted, data(made), () -> text + "became\n" + made);
    assertUntouched(draft, text, key, made);
  }

  /** The other fields stand there as before, and so do the comments of all but this one. */
  private static void assertUntouched(Draft draft, String text, String key, String made) {
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    draft.fields.forEach(
        (other, letters) ->
            assertTrue(
                other.equals(key) || made.contains(letters.replace("\n", lineEnd)),
                () -> other + " was changed:\n" + text + "became\n" + made));
    assertEquals(body(text), body(made));
    assertEquals(text.contains("\r\n"), made.contains("\r\n"));
    assertEquals(made.replace("\r\n", "").contains("\n"), text.replace("\r\n", "").contains("\n"));
    int lost = 0;
    for (int i = 1; i <= draft.comments; i++) {
      lost += text.contains(i + ".") && !made.contains(i + ".") ? 1 : 0;
    }
    // Of an item that is removed, or of a list that is gone with its last.
    assertTrue(lost <= 1, () -> "comments are gone:\n" + text + "became\n" + made);
  }

  private static String body(String text) {
    return text.substring(text.indexOf("# Title"));
  }

  private static Map<String, Object> data(String text) {
    Document document = FrontMatterEditsTest.document(text);
    return FrontMatterProof.plain(DataReader.read(document).fields().orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(
      value = FrontMatter.Format.class,
      names = {"YAML", "TOML", "JSON"})
  void layoutsCoverWhatTheySay(FrontMatter.Format format) {
    Random random = new Random(7);
    for (int i = 0; i < Thorough.or(500, 20_000); i++) {
      String text = new Draft(random, format).document();
      FrontMatterLayout layout =
          FrontMatterLayout.of(FrontMatterEditsTest.document(text), text).orElseThrow();
      int at = layout.textSpan().start();
      for (FrontMatterField field : layout.fields()) {
        assertTrue(field.keySpan().of(text).contains(field.key()), text);
        assertTrue(at <= field.keySpan().start(), text);
        if (field.style() == FieldStyle.MAP) {
          assertEquals(field.keySpan(), field.valueSpan());
          continue;
        }
        assertTrue(field.keySpan().end() <= field.valueSpan().start(), text);
        at = field.valueSpan().end();
        for (FrontMatterItem item : field.items()) {
          assertTrue(field.valueSpan().contains(item.valueSpan()), text);
          assertTrue(new Span(0, text.length()).contains(item.span()), text);
        }
      }
    }
  }
}
