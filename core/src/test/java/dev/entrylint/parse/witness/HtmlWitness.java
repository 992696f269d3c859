package dev.entrylint.parse.witness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.SourceSpan;

/**
 * Takes ids, references and comments from the HTML that commonmark-java finds, by the grammar of
 * the CommonMark specification written as regular expressions; but attributes may follow each other
 * without white space, as browsers have it in a block.
 */
final class HtmlWitness {

  private static final String ATTRIBUTE =
      "[a-zA-Z_:][a-zA-Z0-9_.:-]*(?:[ \\t\\r\\n\\f\\x0B]*=[ \\t\\r\\n\\f\\x0B]*"
          + "(?:[^\\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?";

  private static final Pattern CONSTRUCT =
      Pattern.compile(
          "<!-->|<!--->|(?<comment><!--.*?-->)|<\\?.*?\\?>|<![a-zA-Z].*?>|<!\\[CDATA\\[.*?\\]\\]>"
              + "|</[a-zA-Z][a-zA-Z0-9-]*\\s*>"
              + "|<(?<element>[a-zA-Z][a-zA-Z0-9-]*+)(?<attributes>(?:(?:\\s+|(?<=[\"']))"
              + ATTRIBUTE
              + ")*+)\\s*/?>",
          Pattern.DOTALL);

  private static final Pattern EACH_ATTRIBUTE =
      Pattern.compile(
          "(?<name>[a-zA-Z_:][a-zA-Z0-9_.:-]*)(?:\\s*=\\s*"
              + "(?:(?<bare>[^\\s\"'=<>`]+)|'(?<single>[^']*)'|\"(?<double>[^\"]*)\"))?");

  private final List<String> references = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final List<String> comments = new ArrayList<>();

  private String literal;
  private List<SourceSpan> spans;
  private int shift;
  private boolean inImage;

  List<String> references() {
    return references;
  }

  List<String> ids() {
    return ids;
  }

  List<String> comments() {
    return comments;
  }

  /** Takes the facts of one tag, comment or other construct; in the text of an image no tags. */
  void inline(String literal, List<SourceSpan> spans, int shift, boolean inImage) {
    this.inImage = inImage;
    begin(literal, spans, shift);
    Matcher found = CONSTRUCT.matcher(literal);
    if (found.matches()) {
      take(found);
    }
  }

  /** Takes the facts of a block; a comment that does not end hides what is behind it. */
  void block(String literal, List<SourceSpan> spans, int shift) {
    inImage = false;
    begin(literal, spans, shift);
    Matcher found = CONSTRUCT.matcher(literal);
    int from = 0;
    while (found.find(from)) {
      int open = literal.indexOf("<!--", from);
      if (open >= 0 && open < found.start()) {
        return;
      }
      take(found);
      from = behindRawText(found);
    }
  }

  private void begin(String literal, List<SourceSpan> spans, int shift) {
    this.literal = literal;
    this.spans = spans;
    this.shift = shift;
  }

  /** No tags are read in scripts, styles and text areas. */
  private int behindRawText(Matcher found) {
    String element = found.group("element");
    if (element == null || !element.toLowerCase(Locale.ROOT).matches("script|style|textarea")) {
      return found.end();
    }
    Matcher close =
        Pattern.compile("</" + element + "(?![a-zA-Z0-9-])", Pattern.CASE_INSENSITIVE)
            .matcher(literal);
    return close.find(found.end()) ? close.start() : literal.length();
  }

  private void take(Matcher found) {
    String comment = found.group("comment");
    if (comment != null) {
      comments.add(
          "comment "
              + offset(found.start())
              + "-"
              + (offset(found.end() - 1) + 1)
              + " "
              + Reading.fold(comment.substring(4, comment.length() - 3).strip()));
    }
    String element = found.group("element");
    if (element != null && !inImage) {
      Matcher attribute = EACH_ATTRIBUTE.matcher(literal);
      attribute.region(found.start("attributes"), found.end("attributes"));
      while (attribute.find()) {
        attribute(element, attribute);
      }
    }
  }

  private void attribute(String element, Matcher found) {
    String name = found.group("name").toLowerCase(Locale.ROOT);
    for (String quotes : new String[] {"bare", "single", "double"}) {
      String value = found.group(quotes);
      if (value != null) {
        String said = offset(found.start(quotes)) + " " + Reading.fold(HtmlText.plain(value));
        if (name.equals("href") || name.equals("src")) {
          references.add("href " + said);
        } else if (!value.isEmpty()
            && (name.equals("id") || name.equals("name") && element.equalsIgnoreCase("a"))) {
          ids.add("id " + said);
        }
      }
    }
  }

  /** Where the unit at {@code index} of the literal stands in the text. */
  private int offset(int index) {
    int line = (int) literal.substring(0, index).chars().filter(c -> c == '\n').count();
    int lineEnd = literal.indexOf('\n', index);
    int behind = (lineEnd < 0 ? literal.length() : lineEnd) - index;
    // Blank lines of a block have no span. A tab may be partly indentation, so ends are counted
    // from.
    int lineIndex = spans.get(0).getLineIndex() + line;
    for (SourceSpan span : spans) {
      if (span.getLineIndex() == lineIndex) {
        return span.getInputIndex() + span.getLength() - behind + shift;
      }
    }
    throw new IllegalArgumentException("nothing stands in line " + (lineIndex + 1));
  }
}
