package dev.entrylint.parse.data;

import dev.entrylint.base.CodePoints;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.FrontMatterData.Fault;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** YAML 1.2, of which JSON is a part, on its way to data with places. */
final class YamlReader {

  /** More than any front matter needs; aliases of aliases can make billions of a few lines. */
  private static final int MOST_NODES = 20_000;

  /** Deeper than any front matter goes; what is deeper would end in an overflow of the stack. */
  private static final int MOST_DEPTH = 60;

  /** The digits that a number may have; to read more takes time that grows with their square. */
  static final int MOST_DIGITS = 1_000;

  static final String TOO_MANY_DIGITS = "a number has 1,000 digits at most";

  private final FrontMatter head;
  private final int offset;
  private final CodePoints codePoints;
  private final CoreSchema schema = new CoreSchema();
  private final List<Fault> faults = new ArrayList<>();
  private int nodes;

  /**
   * @param offset where the text of {@code head} starts in its document
   */
  YamlReader(FrontMatter head, int offset) {
    this.head = head;
    this.offset = offset;
    this.codePoints = new CodePoints(head.text());
  }

  FrontMatterData read() {
    try {
      LoadSettings settings =
          LoadSettings.builder().setSchema(schema).setAllowNonScalarKeys(true).build();
      Optional<Node> root = new Compose(settings).composeString(head.text());
      if (root.isEmpty() || Tag.NULL.equals(root.get().getTag())) {
        return new FrontMatterData(
            Optional.of(new Meta.Fields(Map.of(), Span.at(offset))), List.of());
      }
      Meta value = value(root.get(), 0);
      if (value instanceof Meta.Fields fields) {
        return new FrontMatterData(Optional.of(fields), List.copyOf(faults));
      }
      return broken("it must be keys with values", value.span());
    } catch (MarkedYamlEngineException broken) {
      int at = broken.getProblemMark().map(this::offset).orElse(offset);
      return broken("not YAML: " + sentence(broken), Span.at(at));
    } catch (YamlEngineException broken) {
      return broken("not YAML: " + oneLine(String.valueOf(broken.getMessage())), head.span());
    } catch (TooMuch | StackOverflowError tooMuch) {
      return broken("it holds more than front matter can", head.span());
    }
  }

  private static FrontMatterData broken(String message, Span span) {
    return new FrontMatterData(Optional.empty(), List.of(new Fault(message, span)));
  }

  private Meta value(Node node, int depth) {
    if (++nodes > MOST_NODES || depth > MOST_DEPTH) {
      throw new TooMuch();
    }
    if (node instanceof SequenceNode list) {
      List<Meta> items = new ArrayList<>(list.getValue().size());
      for (Node item : list.getValue()) {
        items.add(value(item, depth + 1));
      }
      return new Meta.Items(List.copyOf(items), span(node));
    }
    return node instanceof MappingNode map ? map(map, depth) : scalar((ScalarNode) node);
  }

  private Meta.Fields map(MappingNode node, int depth) {
    Map<String, Meta.Field> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        Meta.Field field = new Meta.Field(span(key), value(tuple.getValueNode(), depth + 1));
        if (fields.putIfAbsent(key.getValue(), field) != null) {
          faults.add(new Fault("the key '" + key.getValue() + "' stands there twice", span(key)));
        }
      } else {
        faults.add(new Fault("a key must be a text", span(tuple.getKeyNode())));
      }
    }
    return new Meta.Fields(Collections.unmodifiableMap(fields), span(node));
  }

  private Meta scalar(ScalarNode node) {
    Tag tag = node.getTag();
    if (Tag.NULL.equals(tag)) {
      return new Meta.Nothing(span(node));
    }
    Object value = node.getValue();
    if (Tag.BOOL.equals(tag) || Tag.INT.equals(tag) || Tag.FLOAT.equals(tag)) {
      if (node.getValue().length() > MOST_DIGITS) {
        faults.add(new Fault(TOO_MANY_DIGITS, span(node)));
      } else {
        value = schema.getSchemaTagConstructors().get(tag).construct(node);
      }
    }
    return new Meta.Scalar(value, node.getValue(), span(node), letters(node));
  }

  /** What stands within the quotes of {@code node}, or below the head of a block. */
  private Span letters(ScalarNode node) {
    Span span = span(node);
    int end = span.end() - offset;
    int start = YamlProperties.behind(head.text(), span.start() - offset, end);
    return switch (node.getScalarStyle()) {
      case SINGLE_QUOTED, DOUBLE_QUOTED -> new Span(offset + start + 1, offset + end - 1);
      case LITERAL, FOLDED -> {
        int line = head.text().indexOf('\n', start);
        yield stripped(line < 0 || line > end ? end : line, end);
      }
      default -> new Span(offset + start, offset + end);
    };
  }

  private Span stripped(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && head.text().charAt(from) <= ' ') {
      from++;
    }
    while (to > from && head.text().charAt(to - 1) <= ' ') {
      to--;
    }
    return new Span(offset + from, offset + to);
  }

  private Span span(Node node) {
    int start = node.getStartMark().map(this::offset).orElse(offset);
    int end = node.getEndMark().map(this::offset).orElse(start);
    return new Span(start, Math.max(start, end));
  }

  /** Where {@code mark}, which counts in code points, is in the document. */
  private int offset(Mark mark) {
    return offset + codePoints.offset(mark.getIndex());
  }

  private static String sentence(MarkedYamlEngineException broken) {
    String problem = oneLine(broken.getProblem());
    return problem.startsWith("but ") ? oneLine(broken.getContext()) + ", " + problem : problem;
  }

  private static String oneLine(String message) {
    return String.join(" ", message.split("\\s*\\R\\s*"));
  }

  /** Ends the reading of what is made to take long. */
  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
