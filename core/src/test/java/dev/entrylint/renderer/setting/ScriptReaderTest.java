package dev.entrylint.renderer.setting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptReaderTest {

  private static String src(String... lines) {
    return ScriptReader.read(String.join("\n", lines)).text("src").orElse("nothing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export default {src: 'bees'}",
        "export default { src: \"bees\" } satisfies Config;",
        "export default <any>{} && {src: 'ants'}; export default {src: `bees`}",
        "module.exports = {src: 'bees',};",
        "export = {src: 'bees'}",
        "{\"src\": \"bees\" /* JSON */, // with comments\n}",
        "const config: Config<A> = {src: 'bees'}\n\nexport default config",
        "const config = {src: 'bees'} as const;\nmodule.exports = config;",
        "import x from 'y'\nexport default defineConfig({src: 'bees'})",
        "export default withMermaid(defineConfig<Theme>({src: 'bees'}))",
        "export default async () => ({src: 'bees'})",
        "export default () => { const a = 1; return {src: 'bees'}; }",
        "export default async function make() { if (x) { return 1 } return {src: 'bees'} }",
        "function make() { return {src: 'bees'} }\nmodule.exports = make()\nmodule.exports = {src: 'bees'}",
        "const src = 'bees'\nexport default {src}",
        "const name = 'be' + 'es';\nexport default {src: name}",
        "const common = {src: 'bees'};\nexport default {...common, other: 1}",
        "export default /** @type {Config} */ ({src: 'bees'})",
        "export default {'src': path.join(__dirname, 'bees')}",
        "export default {re: /[/\"]x/g, half: a / 2, src: 'bees'}",
        "export default {t: `a ${b({c: '}'})} d`, src: 'bees'}",
        "export default {f() { return {src: 'ants'} }, g: (a) => a, src: 'bees'}",
        "export default {get x() { return 1 }, async y() {}, [z]: 1, src: 'bees'}",
        "#!/usr/bin/env node\n'use strict';\nexport default {src: 'bees'}",
        "const y = cond ? 'a' : 'b'\nexport default {src: 'bees'}",
      })
  void itIsReadInTheFormsThatPeopleWrite(String program) {
    assertEquals("bees", src(program));
  }

  @Test
  void whatTakesAProgramIsComputed() {
    Setting config =
        ScriptReader.read(
            """
            export default {
              a: process.env.A ?? 'docs',
              b: cond ? 'x' : 'y',
              c: `docs/${name}`,
              d: unknown,
              e: ['x', ...more],
              f: make('docs'),
              g: {...rest},
              h: 'x'.trim(),
              i: self, // it names itself
              j: await import('./x'),
            }
            const self = self
            """);
    for (String key : List.of("a", "b", "c", "d", "f", "h", "i", "j")) {
      assertTrue(config.isComputed(key), key);
      assertEquals(Optional.empty(), config.text(key));
    }
    assertEquals(List.of("x"), config.texts("e"));
    assertTrue(config.isComputed("g", "anything"));
    assertFalse(config.at("k").isPresent());
    assertTrue(ScriptReader.read("export default require('./x')").isComputed("any"));
    assertEquals(Setting.NOTHING, ScriptReader.read("const a = {src: 'x'}"));
    assertEquals(Setting.NOTHING, ScriptReader.read(""));
  }

  @Test
  void listsAndObjectsKeepTheirOrder() {
    Setting config =
        ScriptReader.read(
            "module.exports = {presets: [['classic', {docs: {path: 'a'}}], 'b'], x: true, y: 1.5}");
    assertEquals(
        "a",
        ((Setting.Items) config.items("presets").get(0))
            .items()
            .get(1)
            .text("docs", "path")
            .orElseThrow());
    assertEquals(new Setting.Text("b"), config.items("presets").get(1));
    assertTrue(config.isTrue("x"));
    assertEquals(Optional.of("1.5"), config.text("y"));
    assertEquals(List.of("presets", "x", "y"), List.copyOf(config.fields().keySet()));
    assertEquals(Map.of(), config.fields("x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "export default {",
        "export default [",
        "export default {a:",
        "export default (",
        "module.exports = ",
        "export default {a: ']",
        "export default `${",
        "export default /",
        "}",
        ")]}",
        "export default }",
        "export default {a: (]}, src: 1}",
        "export default async async",
        "export default function",
        "export default f<",
        "const",
        "const a",
        "const a:",
        "{,,:;}",
        "export default \\",
        "export default {\"a\\",
        "...",
        "export default ..."
      })
  void brokenProgramsSayWhatTheyCan(String program) {
    assertNotNull(ScriptReader.read(program));
  }

  @Test
  void anyLettersAreRead() {
    Random random = new Random(17);
    String[] parts = {
      "{",
      "}",
      "[",
      "]",
      "(",
      ")",
      ",",
      ":",
      ";",
      "=>",
      "...",
      "a",
      "const ",
      "=",
      "export default ",
      "return ",
      "'x'",
      "`${",
      "`",
      "\n",
      "/",
      "+",
      ".",
      "<",
      ">",
      "as ",
      "async ",
      "function ",
      "\\"
    };
    for (int i = 0; i < 3_000; i++) {
      StringBuilder program = new StringBuilder();
      for (int n = random.nextInt(30); n >= 0; n--) {
        program.append(parts[random.nextInt(parts.length)]);
      }
      assertNotNull(ScriptReader.read(program.toString()), program::toString);
    }
  }

  /** What is long, nested or hostile; in quadratic time it would not end. */
  @Test
  @Timeout(value = 2, unit = TimeUnit.MINUTES)
  void itTakesLinearTime() {
    int many = 200_000;
    List<String> units =
        List.of(
            "[",
            "{a:",
            "(",
            "a=>",
            "async ",
            "a.",
            "f(",
            "'a'+",
            "const a:",
            "const a=",
            "...",
            "{",
            "a?b:",
            "`${",
            "'",
            "/",
            "/*",
            "export default {",
            "function f",
            "f<",
            "as ",
            "return ",
            "{...a,",
            "}",
            "a as b ",
            "`${'",
            "module.exports=[");
    for (String unit : units) {
      assertNotNull(ScriptReader.read("export default " + unit.repeat(many)), unit);
      assertNotNull(ScriptReader.read(unit.repeat(many) + "export default {}"), unit);
    }
    StringBuilder names = new StringBuilder("const a0 = 'x'\n");
    for (int i = 1; i < 40; i++) {
      names.append("const a%d = [a%d, a%d]\n".formatted(i, i - 1, i - 1));
    }
    assertNotNull(ScriptReader.read(names + "export default a39"));
  }
}
