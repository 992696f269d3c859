package dev.entrylint.cli.inspect;

import com.google.gson.stream.JsonWriter;
import dev.entrylint.base.Printable;
import dev.entrylint.report.JsonOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** The formats of facts: text for people, JSON for programs, TSV for shells. */
public final class FactFormats {

  private static final int VERSION = 1;

  private FactFormats() {}

  /**
   * The writer for {@code format}.
   *
   * @param what what facts these are
   */
  public static FactWriter of(String format, String what, Writer out) {
    return switch (format) {
      case "json" -> new Json(what, JsonOutput.to(out), out);
      case "tsv" -> new Tsv(out);
      default -> new Text(out);
    };
  }

  private record Text(Writer out) implements FactWriter {

    @Override
    public void begin() {}

    @Override
    public void write(Fact fact) throws IOException {
      out.append(Printable.line(fact.place() + ": " + fact.sentence())).append('\n');
    }

    @Override
    public void end() {}
  }

  private record Tsv(Writer out) implements FactWriter {

    @Override
    public void begin() {}

    @Override
    public void write(Fact fact) throws IOException {
      // The file comes first; behind its own folder its name is the same, and begins no line.
      String separator = Printable.mayBeginLine(fact.columns().get("file").toString()) ? "" : "./";
      for (Object value : fact.columns().values()) {
        out.append(separator).append(escaped(value.toString()));
        separator = "\t";
      }
      out.append('\n');
    }

    @Override
    public void end() {}
  }

  private record Json(String what, JsonWriter json, Writer out) implements FactWriter {

    @Override
    public void begin() throws IOException {
      json.beginObject();
      json.name("version").value(VERSION);
      json.name(what).beginArray();
    }

    @Override
    public void write(Fact fact) throws IOException {
      json.beginObject();
      writeFields(fact.columns());
      writeFields(fact.details());
      json.endObject();
    }

    private void writeFields(Map<String, Object> fields) throws IOException {
      for (Map.Entry<String, Object> field : fields.entrySet()) {
        json.name(field.getKey());
        writeValue(field.getValue());
      }
    }

    private void writeValue(Object value) throws IOException {
      if (value instanceof Number number) {
        json.value(number);
      } else if (value instanceof List<?> list) {
        json.beginArray();
        for (Object each : list) {
          writeValue(each);
        }
        json.endArray();
      } else {
        json.value(value.toString());
      }
    }

    @Override
    public void end() throws IOException {
      json.endArray();
      json.endObject();
      json.flush();
      out.append('\n');
    }
  }

  /** {@code text} without what would break its line or column. */
  private static String escaped(String text) {
    return Printable.line(text.replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r"));
  }
}
