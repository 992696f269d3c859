package dev.entrylint.convention;

import dev.entrylint.model.FrontMatterData.Fault;
import dev.entrylint.model.Meta;
import dev.entrylint.parse.data.DataSchema;
import java.util.ArrayList;
import java.util.List;

/** A JSON Schema for the front matter of a kind. */
public final class FrontMatterSchema {

  private final DataSchema schema;

  private FrontMatterSchema(DataSchema schema) {
    this.schema = schema;
  }

  /**
   * Something that is wrong with a schema.
   *
   * @param steps the way to it from the top of the schema: keys, and numbers of items
   * @param message one sentence, without a full stop
   */
  public record Flaw(List<String> steps, String message) {}

  /**
   * Something that front matter should not be.
   *
   * @param key the key at the top at which, or below which, it is
   */
  public record Breach(String key, Fault fault) {}

  /**
   * Reads a schema.
   *
   * @param flaws gets what is wrong with it; a schema with flaws cannot be used
   */
  public static FrontMatterSchema of(Meta.Fields schema, List<Flaw> flaws) {
    List<DataSchema.SchemaFault> faults = new ArrayList<>(0);
    DataSchema read = DataSchema.of(schema, faults);
    faults.forEach(fault -> flaws.add(new Flaw(fault.steps(), fault.message())));
    return new FrontMatterSchema(read);
  }

  /** The keys that must be there. */
  public List<String> required() {
    return schema.required();
  }

  /** The keys that it says something of. */
  public List<String> keys() {
    return schema.keys();
  }

  /**
   * The words that the value of {@code key}, or each item of it, may be; none if there are others.
   */
  public List<String> words(String key) {
    return schema.words(key);
  }

  /** What of {@code found} it does not allow, in the order of the text. */
  public List<Breach> breaches(Meta.Fields found) {
    return schema.violations(found).stream()
        .map(each -> new Breach(each.key(), new Fault(each.message(), each.span())))
        .toList();
  }
}
