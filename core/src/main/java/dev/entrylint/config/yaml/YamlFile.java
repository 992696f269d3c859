package dev.entrylint.config.yaml;

import dev.entrylint.base.CodePoints;
import dev.entrylint.config.ConfigException;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.ConfigNode.Nothing;
import dev.entrylint.config.yaml.ConfigNode.Scalar;
import dev.entrylint.config.yaml.ConfigNode.Sequence;
import dev.entrylint.model.MalformedTextException;
import dev.entrylint.model.Position;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The text of one configuration file on its way to a tree: YAML 1.2, core schema, one document. */
public final class YamlFile {

  /** More than any configuration needs; aliases of aliases can make billions of a few lines. */
  private static final int MOST_NODES = 100_000;

  /** Deeper than any configuration goes; what is deeper would end in an overflow of the stack. */
  private static final int MOST_DEPTH = 100;

  /** The digits that a number may have; to read more takes time that grows with their square. */
  private static final int MOST_DIGITS = 1_000;

  private static final String TOO_MUCH = "more than a configuration can hold";

  private static final Set<Tag> VALUES = Set.of(Tag.BOOL, Tag.INT, Tag.FLOAT);

  private final String name;
  private final String text;
  private final CodePoints codePoints;

  /** How many code units of the file stand before the text: those of a byte order mark. */
  private final int marked;

  private final Problems problems;
  private final CoreSchema schema = new CoreSchema();
  private int nodes;

  private YamlFile(String name, String whole, Problems problems) {
    this.name = name;
    this.marked = whole.startsWith("\uFEFF") ? 1 : 0;
    this.text = whole.substring(marked);
    this.codePoints = new CodePoints(text);
    this.problems = problems;
  }

  /**
   * Reads a file. An empty one is an empty map.
   *
   * @param name what messages call it
   * @param problems gets what is wrong with it but does not keep the rest from being read
   * @throws ConfigException if it is not UTF-8, not YAML, or not a map
   */
  public static Mapping read(String name, byte[] bytes, Problems problems) throws ConfigException {
    String text = decode(name, bytes);
    return new YamlFile(name, text, problems).read();
  }

  private static String decode(String name, byte[] bytes) throws ConfigException {
    try {
      return new SourceFile(name, bytes).text();
    } catch (MalformedTextException malformed) {
      String before = new String(bytes, 0, malformed.offset(), StandardCharsets.UTF_8);
      throw new ConfigException(end(name, before).toString(), malformed.getMessage());
    }
  }

  private Mapping read() throws ConfigException {
    // How large it may be is for whoever read it to say.
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(name)
            .setSchema(schema)
            .setAllowNonScalarKeys(true)
            .setCodePointLimit(Integer.MAX_VALUE)
            .build();
    Optional<Node> root;
    try {
      root = new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException broken) {
      Place place = broken.getProblemMark().map(this::place).orElse(Place.at(name, 1, 1));
      throw new ConfigException(place.toString(), "not YAML: " + sentence(broken));
    } catch (ReaderException unprintable) {
      int offset = codePoints.offset(unprintable.getPosition());
      throw new ConfigException(
          end(name, text.substring(0, offset)).toString(),
          "not YAML: the character U+%04X must be escaped".formatted(unprintable.getCodePoint()));
    } catch (YamlEngineException broken) {
      throw new ConfigException(name, "not YAML: " + oneLine(String.valueOf(broken.getMessage())));
    } catch (StackOverflowError tooDeep) {
      throw new ConfigException(name, TOO_MUCH);
    }
    if (root.isEmpty()) {
      return new Mapping(Place.at(name, 1, 1), Map.of());
    }
    ConfigNode tree = tree(root.get(), 0);
    if (tree instanceof Nothing) {
      return new Mapping(tree.place(), Map.of());
    }
    if (tree instanceof Mapping map) {
      return map;
    }
    throw new ConfigException(
        tree.place().toString(), "expected keys with values, not " + tree.describe());
  }

  private ConfigNode tree(Node node, int depth) throws ConfigException {
    Place place = place(node);
    if (++nodes > MOST_NODES || depth > MOST_DEPTH) {
      throw new ConfigException(place.toString(), TOO_MUCH);
    }
    if (node instanceof SequenceNode list) {
      List<ConfigNode> items = new ArrayList<>();
      for (Node item : list.getValue()) {
        items.add(tree(item, depth + 1));
      }
      return new Sequence(place, items);
    }
    if (node instanceof MappingNode map) {
      return map(map, depth);
    }
    return scalar(node, place);
  }

  private Mapping map(MappingNode node, int depth) throws ConfigException {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      Place place = place(tuple.getKeyNode());
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        problems.add(place, "a key must be a text");
        continue;
      }
      Field field = new Field(place, tree(tuple.getValueNode(), depth + 1));
      Field earlier = fields.putIfAbsent(key.getValue(), field);
      if (earlier != null) {
        int first = earlier.place().line();
        problems.add(
            place, "'%s' is given twice, first in line %s".formatted(key.getValue(), first));
      }
    }
    return new Mapping(place(node), fields);
  }

  private ConfigNode scalar(Node node, Place place) throws ConfigException {
    Tag tag = node.getTag();
    if (Tag.NULL.equals(tag)) {
      return new Nothing(place);
    }
    if (node instanceof ScalarNode scalar && Tag.STR.equals(tag)) {
      return new Scalar(place, scalar.getValue());
    }
    if (!VALUES.contains(tag)) {
      throw new ConfigException(place.toString(), "values with tags are not understood here");
    }
    if (node instanceof ScalarNode number && number.getValue().length() > MOST_DIGITS) {
      throw new ConfigException(place.toString(), "a number has 1,000 digits at most");
    }
    try {
      return new Scalar(place, schema.getSchemaTagConstructors().get(tag).construct(node));
    } catch (YamlEngineException | IllegalArgumentException mismatch) {
      throw new ConfigException(place.toString(), "a value that does not fit its tag");
    }
  }

  private Place place(Node node) {
    if (node.getStartMark().isEmpty() || node.getEndMark().isEmpty()) {
      return Place.at(name, 1, 1);
    }
    Mark start = node.getStartMark().get();
    Mark end = node.getEndMark().get();
    Span span = new Span(marked + offset(start), marked + offset(end));
    return new Place(name, span, position(start), position(end));
  }

  private Place place(Mark mark) {
    Position position = position(mark);
    return new Place(name, Span.at(marked + offset(mark)), position, position);
  }

  private Position position(Mark mark) {
    int start = codePoints.offset(mark.getIndex() - mark.getColumn());
    return new Position(mark.getLine() + 1, offset(mark) - start + 1);
  }

  /** The offset of {@code mark}, which counts in code points. */
  private int offset(Mark mark) {
    return codePoints.offset(mark.getIndex());
  }

  private static Place end(String name, String before) {
    int lines = 1;
    int start = 0;
    for (int at = before.indexOf('\n'); at >= 0; at = before.indexOf('\n', start)) {
      lines++;
      start = at + 1;
    }
    return Place.at(name, lines, before.length() - start + 1);
  }

  private static String sentence(MarkedYamlEngineException broken) {
    String problem = oneLine(broken.getProblem());
    return problem.startsWith("but ") ? oneLine(broken.getContext()) + ", " + problem : problem;
  }

  private static String oneLine(String message) {
    return String.join(" ", message.split("\\s*\\R\\s*"));
  }
}
