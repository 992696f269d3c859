package dev.entrylint.config.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.read.ConfigTestCase;
import dev.entrylint.config.read.RuleReader;
import dev.entrylint.config.read.Shapes;
import dev.entrylint.convention.Content;
import dev.entrylint.convention.FrontMatterSpec;
import dev.entrylint.renderer.PathForm;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of keys say what the readers do. */
class ShapeTest extends ConfigTestCase {

  private static final String SECTION_S =
      "kinds: {k: {recognise: {}, sections: [{name: s, class: s}]}}\n";

  /**
   * A configuration around a map of each shape, whose keys stand in the place of the dots: a new
   * shape needs a line here.
   */
  private static final Map<String, String> AROUND =
      Map.ofEntries(
          Map.entry("configuration", "..."),
          Map.entry("override", "overrides: [{...}]"),
          Map.entry("dialect", "dialect: {...}"),
          Map.entry("kind", "kinds: {k: {...}}"),
          Map.entry("lead", "kinds: {k: {recognise: {}, lead: {...}}}"),
          Map.entry("recognition", "kinds: {k: {recognise: {...}}}"),
          Map.entry("front-matter", "kinds: {k: {recognise: {}, front-matter: {...}}}"),
          Map.entry(
              "front-matter-key", "kinds: {k: {recognise: {}, front-matter: {keys: {a: {...}}}}}"),
          Map.entry("section", "kinds: {k: {recognise: {}, sections: [{...}]}}"),
          Map.entry("relation", SECTION_S + "relations: {r: {...}}"),
          Map.entry("naming", "relations: {r: {front-matter: r, names: {...}}}"),
          Map.entry("form", SECTION_S + "relations: {r: {section: s, form: {...}}}"),
          Map.entry("sorting", SECTION_S + "relations: {r: {section: s, sorted: {...}}}"),
          Map.entry("index", "kinds: {k: {recognise: {}}}\nindexes: {i: {...}}"),
          Map.entry("counterpart", "kinds: {k: {recognise: {}, counterparts: [{...}]}}"),
          Map.entry("usage", SECTION_S + "usage: {u: {...}}"),
          Map.entry("rule", "rules: {long-title: {...}}"));

  /** What each map of a shape must have, besides the key that is tried. */
  private static final Map<String, Map<String, String>> REQUIRED =
      Map.of(
          "override", Map.of("paths", "a", "rules", "{}"),
          "kind", Map.of("recognise", "{}"),
          "section", Map.of("name", "s", "class", "s"),
          "relation", Map.of("section", "s"),
          "form", Map.of("separator", "' | '"),
          "counterpart", Map.of("file", "a.md"),
          "usage", Map.of("avoid", "a"),
          "index", Map.of("path", "a.md"));

  @Test
  void everyTableIsUnderstood() {
    for (Shape shape : shapes()) {
      List<ShapeKey> keys = ShapeKey.of(shape);
      assertEquals(shape.keys(), keys.stream().map(ShapeKey::name).toList());
      assertEquals(keys.size(), new TreeSet<>(shape.keys()).size(), "twice in " + shape.name());
      for (ShapeKey key : keys) {
        assertTrue(shape.knows(key.name()), key.name());
        assertFalse(key.meaning().isBlank() || key.meaning().endsWith("."), key.meaning());
      }
    }
    assertFalse(shapes().get(0).knows("kind"));
    assertFalse(shapes().get(0).knows(""));
    assertFalse(shapes().get(0).knows("kinds |"));
  }

  @Test
  void theSchemaHasEveryTable() throws Exception {
    TreeSet<String> declared = new TreeSet<>();
    for (Field field : declaredShapes()) {
      declared.add(((Shape) field.get(null)).name());
    }
    TreeSet<String> known = new TreeSet<>();
    shapes().forEach(shape -> known.add(shape.name()));
    assertEquals(declared, known, "Shapes.ALL lacks a table, or has one that is gone");
    assertEquals(known, new TreeSet<>(AROUND.keySet()), "ShapeTest.AROUND");
  }

  @Test
  void everyKeyIsRead() {
    for (Shape shape : shapes()) {
      for (String key : shape.keys()) {
        String text = around(shape, key, "[[~]]");
        assertThrows(
            ConfigException.class,
            () -> loader().parse(text, folder),
            () -> "no reader looks at '" + key + "' in:\n" + text);
      }
    }
  }

  @Test
  void defaultsAreWhatReadersTake() {
    for (Shape shape : shapes()) {
      for (ShapeKey key : ShapeKey.of(shape)) {
        if (key.byDefault().isPresent()) {
          String written = YamlScalar.of(key.defaultValue().orElseThrow());
          assertEquals(
              parsed(around(shape, "", "")),
              parsed(around(shape, key.name(), written)),
              shape.name() + " " + key.name());
        }
      }
    }
  }

  @Test
  void wordsAreThoseOfTheTypesThatTheyStandFor() {
    assertEquals(words(Content.values()), Shapes.named("section").words("contains"));
    assertEquals(
        words(FrontMatterSpec.Type.values()), Shapes.named("front-matter-key").words("type"));
    assertEquals(words(FrontMatterSpec.Type.values()), Shapes.named("front-matter").words("keys"));
    assertEquals(
        Arrays.stream(PathForm.values()).map(PathForm::toString).toList(),
        Shapes.named("dialect").words("links"));
  }

  private static List<String> words(Enum<?>[] values) {
    return Arrays.stream(values).map(each -> each.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static List<Shape> shapes() {
    List<Shape> shapes = new ArrayList<>(Shapes.ALL);
    shapes.add(RuleReader.SHAPE);
    return shapes;
  }

  private Config parsed(String text) {
    try {
      return loader().parse(text, folder);
    } catch (ConfigException refused) {
      throw new AssertionError(text, refused);
    }
  }

  private static String around(Shape shape, String key, String value) {
    Map<String, String> all = new LinkedHashMap<>();
    if (!key.isEmpty()) {
      all.put(key, value);
    }
    REQUIRED.getOrDefault(shape.name(), Map.of()).forEach(all::putIfAbsent);
    List<String> parts = new ArrayList<>();
    all.forEach((name, each) -> parts.add(name + ": " + each));
    return AROUND.get(shape.name()).replace("...", String.join(", ", parts));
  }

  private static List<Field> declaredShapes() throws IOException, ClassNotFoundException {
    Path classes = Path.of("target/classes");
    List<Field> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(classes.resolve("dev/entrylint/config"))) {
      for (Path file : files.sorted().toList()) {
        String path = classes.relativize(file).toString().replace(File.separatorChar, '.');
        if (path.endsWith(".class") && !path.endsWith("package-info.class")) {
          String name = path.substring(0, path.length() - ".class".length());
          for (Field field : Class.forName(name).getDeclaredFields()) {
            if (field.getType() == Shape.class && Modifier.isStatic(field.getModifiers())) {
              field.setAccessible(true);
              found.add(field);
            }
          }
        }
      }
    }
    assertFalse(found.isEmpty(), "no shapes in " + classes.toAbsolutePath());
    return found;
  }
}
