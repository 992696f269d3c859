package dev.entrylint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.entrylint.config.read.ConfigLoader;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.list.MarkdownList;
import dev.entrylint.edit.list.Stretch;
import dev.entrylint.engine.Linter;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.Selection;
import dev.entrylint.engine.source.MemorySources;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.RuleRegistry;
import dev.entrylint.rule.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JsonReporterTest {

  private static final String TEXT = "# Bees\n\n- [wax](wax.md)\n- [honey](honey.md)\n";

  /** Mends everything in one go. */
  private static final class Busy implements Rule {

    @Override
    public RuleMeta meta() {
      return RuleMeta.of("busy", "test", "Everything is wrong", Severity.INFO)
          .fixes(Fix.Safety.UNSAFE);
    }

    @Override
    public void check(RuleContext context) {
      Document document = context.document();
      String path = document.path();
      Stretch text = new Stretch(context.text(new Span(0, TEXT.length())), 0);
      MarkdownList list = MarkdownList.at(document, text, 8).orElseThrow();
      context
          .at(Span.at(0))
          .subject("all")
          .message("all is wrong")
          .fix(
              Fix.unsafe(
                  "mend all",
                  new MoveFile(path, "bees/" + path),
                  list.move(path, list.items().get(1), 0),
                  new TextEdit(path, new Span(2, 3), "b"),
                  list.append(path, "[pollen](pollen.md)")))
          .report();
    }
  }

  @Test
  void aFixIsShownAsWhatItComesTo() throws IOException {
    RuleRegistry rules = RuleRegistry.of(new Busy());
    MemorySources sources = new MemorySources(Map.of("a.md", TEXT));
    ConfigLoader configs =
        new ConfigLoader(rules, JsonReporterTest.class.getClassLoader(), Set.of());
    Result result =
        new Linter(configs.assumed(Path.of("").toAbsolutePath(), path -> false), rules, sources)
            .lint(Selection.ALL);
    StringBuilder out = new StringBuilder();
    new JsonReporter(sources).report(result, out);
    JsonObject fix =
        JsonParser.parseString(out.toString())
            .getAsJsonObject()
            .getAsJsonArray("findings")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("fixes")
            .get(0)
            .getAsJsonObject();
    assertEquals("[title, safety, default, edits]", fix.keySet().toString());
    assertTrue(fix.get("default").getAsBoolean());
    assertEquals(
        "[{'file':'a.md','line':3,'column':1,'endLine':4,'endColumn':20,'replacement':"
            + "'- [honey](honey.md)\\n- [wax](wax.md)\\n- [pollen](pollen.md)'},"
            + "{'file':'a.md','line':1,'column':3,'endLine':1,'endColumn':4,'replacement':'b'},"
            + "{'move':{'from':'a.md','to':'bees/a.md'}}]",
        fix.get("edits").toString().replace('"', '\''));
  }
}
