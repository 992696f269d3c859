package dev.entrylint.parse.scan;

import dev.entrylint.model.Reference;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The facts that commonmark-java and the scanner both know, in lines that can be compared. */
final class CommonMark {

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  private CommonMark() {}

  /** Headings, links and images in the order of the text, as commonmark-java reads them. */
  static List<String> facts(String markdown) {
    List<String> facts = new ArrayList<>();
    collect(PARSER.parse(markdown), markdown, facts);
    return facts;
  }

  private static void collect(Node node, String markdown, List<String> facts) {
    if (node instanceof Heading heading) {
      int line = heading.getSourceSpans().get(0).getLineIndex() + 1;
      facts.add("h" + heading.getLevel() + " in line " + line + ": " + text(node));
    } else if (node instanceof Link link) {
      facts.add(
          "link " + link.getDestination() + ": " + text(node) + " = " + source(node, markdown));
    } else if (node instanceof Image image) {
      facts.add(
          "image " + image.getDestination() + ": " + text(node) + " = " + source(node, markdown));
    }
    // Nothing in the text of an image is a link to a reader.
    Node first = node instanceof Image ? null : node.getFirstChild();
    for (Node child = first; child != null; child = child.getNext()) {
      collect(child, markdown, facts);
    }
  }

  private static String text(Node node) {
    StringBuilder text = new StringBuilder();
    append(node, text);
    return Whitespace.fold(text.toString());
  }

  private static void append(Node node, StringBuilder text) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text literal) {
        text.append(literal.getLiteral());
      } else if (child instanceof Code code) {
        text.append(code.getLiteral());
      } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        text.append(' ');
      } else {
        append(child, text);
      }
    }
  }

  private static String source(Node node, String markdown) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    return markdown.substring(
        spans.get(0).getInputIndex(), last.getInputIndex() + last.getLength());
  }

  /** The same facts as the scanner reads them. */
  static List<String> facts(Syntax syntax, String markdown) {
    TreeMap<Integer, String> facts = new TreeMap<>();
    for (HeadingSyntax heading : syntax.headings()) {
      int line = syntax.lines().line(heading.span().start());
      // A link may begin where the heading over it does.
      facts.put(
          heading.span().start() * 2,
          "h" + heading.level() + " in line " + line + ": " + heading.title());
    }
    for (Reference reference : syntax.references()) {
      if (reference.form() != Reference.Form.HTML) {
        facts.put(
            reference.span().start() * 2 + 1,
            (reference.image() ? "image " : "link ")
                + reference.target()
                + ": "
                + reference.text()
                + " = "
                + reference.span().of(markdown));
      }
    }
    return List.copyOf(facts.values());
  }
}
