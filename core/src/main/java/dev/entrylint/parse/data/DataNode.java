package dev.entrylint.parse.data;

import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Data with places as the validator of JSON Schema looks at it. */
record DataNode(Meta value, String pointer, Steps steps) implements JsonNode {

  /** How often a validator may look at what it holds against a schema. */
  private static final int MOST_STEPS = 200_000;

  /** How often it looked. */
  private static final class Steps {
    private final int most;
    private int count;

    Steps(int most) {
      this.most = most;
    }

    void step() {
      if (++count > most) {
        throw new TooMuch();
      }
    }
  }

  /** Ends a validation that is made to take long. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuch() {
      super(null, null, false, false);
    }
  }

  /** Data that is looked at for a limited number of times, until {@link TooMuch} is thrown. */
  static DataNode counted(Meta value) {
    return new DataNode(value, "", new Steps(MOST_STEPS));
  }

  private static DataNode uncounted(Meta value) {
    return new DataNode(value, "", new Steps(Integer.MAX_VALUE));
  }

  /** Makes nodes of data, and of texts in JSON. */
  static final JsonNodeFactory FACTORY =
      new JsonNodeFactory() {
        @Override
        public JsonNode wrap(Object value) {
          return value instanceof JsonNode node ? node : uncounted((Meta) value);
        }

        @Override
        public JsonNode create(String json) {
          FrontMatter text = new FrontMatter(FrontMatter.Format.JSON, json, Span.at(0));
          return uncounted(new YamlReader(text, 0).read().fields().orElseThrow());
        }
      };

  @Override
  public String getJsonPointer() {
    steps.step();
    return pointer;
  }

  @Override
  public SimpleType getNodeType() {
    steps.step();
    if (value instanceof Meta.Scalar scalar) {
      if (scalar.value() instanceof Boolean) {
        return SimpleType.BOOLEAN;
      }
      if (!(scalar.value() instanceof Number) || !isFinite(scalar)) {
        return SimpleType.STRING;
      }
      return asNumber().stripTrailingZeros().scale() <= 0 ? SimpleType.INTEGER : SimpleType.NUMBER;
    }
    if (value instanceof Meta.Items) {
      return SimpleType.ARRAY;
    }
    return value instanceof Meta.Fields ? SimpleType.OBJECT : SimpleType.NULL;
  }

  /** JSON has neither infinity nor what is not a number. */
  private static boolean isFinite(Meta.Scalar scalar) {
    return !(scalar.value() instanceof Double number) || Double.isFinite(number);
  }

  @Override
  public boolean asBoolean() {
    return (Boolean) ((Meta.Scalar) value).value();
  }

  /** Of nothing the word for it, which messages of the validator hold. */
  @Override
  public String asString() {
    return value instanceof Meta.Scalar scalar ? scalar.value().toString() : "null";
  }

  @Override
  public BigInteger asInteger() {
    return asNumber().toBigInteger();
  }

  @Override
  public BigDecimal asNumber() {
    return new BigDecimal(asString());
  }

  @Override
  public List<JsonNode> asArray() {
    List<JsonNode> nodes = new ArrayList<>();
    for (Meta item : ((Meta.Items) value).items()) {
      nodes.add(new DataNode(item, pointer + "/" + nodes.size(), steps));
    }
    return nodes;
  }

  @Override
  public Map<String, JsonNode> asObject() {
    Map<String, JsonNode> nodes = new LinkedHashMap<>();
    ((Meta.Fields) value)
        .fields()
        .forEach(
            (key, field) ->
                nodes.put(
                    key,
                    new DataNode(
                        field.value(), pointer + "/" + JsonNode.encodeJsonPointer(key), steps)));
    return nodes;
  }
}
