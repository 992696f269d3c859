package dev.entrylint.parse.witness;

import dev.entrylint.parse.Whitespace;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The witness from outside: what commonmark-java says, in the words of {@link Reading}. */
final class CommonmarkWitness {

  private static final Parser COMMONMARK = parser(List.of());
  private static final Parser GFM =
      parser(List.of(TablesExtension.create(), StrikethroughExtension.create()));

  private final String text;
  private final List<String> blocks = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<String> references = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private final HtmlWitness html = new HtmlWitness();

  private CommonmarkWitness(String text) {
    this.text = text;
  }

  private static Parser parser(List<Extension> extensions) {
    return Parser.builder()
        .extensions(extensions)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .build();
  }

  /** The facts of {@code text}, with tables and strikethrough if {@code gfm}. */
  static Reading read(String text, boolean gfm) {
    CommonmarkWitness witness = new CommonmarkWitness(text);
    // A byte order mark is no part of the text, but it counts in offsets.
    boolean marked = text.startsWith("\uFEFF");
    String body = marked ? text.substring(1) : text;
    witness.shift = marked ? 1 : 0;
    Node document = (gfm ? GFM : COMMONMARK).parse(body);
    witness.topLevel(document);
    witness.visit(document, false);
    List<String> facts = new ArrayList<>(witness.blocks);
    facts.addAll(witness.headings);
    facts.addAll(witness.references);
    facts.addAll(witness.html.references());
    facts.addAll(witness.labels);
    facts.addAll(witness.html.ids());
    facts.addAll(witness.html.comments());
    return new Reading(facts);
  }

  private int shift;

  private void topLevel(Node document) {
    int definitionsEnd = -1;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      int first = line(node);
      int last = lastLine(node);
      boolean definition = node instanceof LinkReferenceDefinition;
      if (definition && definitionsEnd + 1 == first) {
        // Definitions that follow each other are one block.
        String before = blocks.remove(blocks.size() - 1);
        blocks.add(before.replaceFirst("-\\d+", "-" + last));
      } else {
        blocks.add("block " + first + "-" + last + " " + kind(node));
      }
      definitionsEnd = definition ? last : -1;
    }
  }

  private static String kind(Node node) {
    if (node instanceof Heading) {
      return "HEADING";
    } else if (node instanceof Paragraph) {
      return "PARAGRAPH";
    } else if (node instanceof ListBlock) {
      return "LIST";
    } else if (node instanceof BlockQuote) {
      return "QUOTE";
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      return "CODE";
    } else if (node instanceof HtmlBlock) {
      return "HTML";
    } else if (node instanceof TableBlock) {
      return "TABLE";
    } else if (node instanceof ThematicBreak) {
      return "THEMATIC_BREAK";
    } else if (node instanceof LinkReferenceDefinition) {
      return "LINK_DEFINITION";
    }
    throw new AssertionError("no kind of block: " + node);
  }

  /** Takes the facts below {@code node}; in the text of an image nothing points anywhere. */
  private void visit(Node node, boolean inImage) {
    if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof Link link && !inImage) {
      reference("link ", link, link.getDestination());
    } else if (node instanceof Image image && !inImage) {
      reference("image ", image, image.getDestination());
    } else if (node instanceof LinkReferenceDefinition label) {
      labels.add(
          "label "
              + line(label)
              + " ["
              + Reading.fold(Reading.fold(label.getLabel()))
              + "] <"
              + label.getDestination()
              + ">");
    } else if (node instanceof HtmlBlock block) {
      html.block(block.getLiteral(), block.getSourceSpans(), shift);
    } else if (node instanceof HtmlInline inline) {
      html.inline(inline.getLiteral(), inline.getSourceSpans(), shift, inImage);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      visit(child, inImage || node instanceof Image);
    }
  }

  private void heading(Heading heading) {
    boolean nested = !(heading.getParent() instanceof Document);
    Node first = heading.getFirstChild();
    String place = first == null ? "" : " " + start(first) + "-" + titleEnd(heading);
    headings.add(
        "heading "
            + line(heading)
            + (nested ? " nested" : "")
            + " level "
            + heading.getLevel()
            + " \""
            + visible(heading)
            + "\""
            + place);
  }

  /** The end of a title, without the white space that belongs to it now and then. */
  private int titleEnd(Heading heading) {
    int end = end(heading.getLastChild());
    while (end > start(heading) && Whitespace.is(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private void reference(String kind, Node node, String target) {
    int start = start(node);
    int end = end(node);
    String form =
        switch (text.charAt(end - 1)) {
          case ')' -> "INLINE";
          case ']' -> "LABELLED";
          default -> "AUTOLINK";
        };
    references.add(
        kind + start + "-" + end + " " + form + " <" + target + "> \"" + visible(node) + "\"");
  }

  private static int line(Node node) {
    return node.getSourceSpans().get(0).getLineIndex() + 1;
  }

  /** The last line of a block, without blank ones, which belong to some blocks only by chance. */
  private int lastLine(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    int k = spans.size() - 1;
    while (k > 0 && isBlank(spans.get(k))) {
      k--;
    }
    return spans.get(k).getLineIndex() + 1;
  }

  private boolean isBlank(SourceSpan span) {
    int start = span.getInputIndex() + shift;
    return Reading.fold(text.substring(start, start + span.getLength())).isEmpty();
  }

  private int start(Node node) {
    return node.getSourceSpans().get(0).getInputIndex() + shift;
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength() + shift;
  }

  /** What a reader sees of {@code node}, with white space folded. */
  private static String visible(Node node) {
    StringBuilder visible = new StringBuilder();
    append(node, visible);
    return Reading.fold(visible);
  }

  private static void append(Node node, StringBuilder visible) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text text) {
        visible.append(text.getLiteral());
      } else if (child instanceof Code code) {
        visible.append(code.getLiteral());
      } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        visible.append(' ');
      } else {
        append(child, visible);
      }
    }
  }
}
