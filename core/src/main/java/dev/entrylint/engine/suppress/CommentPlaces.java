package dev.entrylint.engine.suppress;

import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Block;
import dev.entrylint.model.Directive;
import dev.entrylint.model.Document;
import dev.entrylint.model.Fence;
import dev.entrylint.model.Generated;
import dev.entrylint.model.Heading;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.Span;
import dev.entrylint.renderer.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a comment may stand that suppresses findings in one line of a document: on a line above it,
 * indented as what it stands in, or at its end. None of these is proven to be harmless, but all
 * that no facts would tell is left out.
 *
 * @param wide whether texts of items are indented by four, and a comment before that splits a list
 */
record CommentPlaces(
    Document document, TextLines lines, Writing writing, boolean wide, SuppressionWords words) {

  /** What another program says of the line below, which must stay the line below. */
  private static final Pattern SPEAKS_BELOW =
      Pattern.compile("(?i).*(?:next-line|ignore-next|prettier-ignore).*|\\{.*\\}");

  /** What begins a line to which nothing can be added: it is no running text. */
  private static final Pattern NO_TEXT =
      Pattern.compile("(?:!!!|\\?\\?\\?|:::|===|---|\\+[-=:]|\\{%|\\{\\{|#|~~~|```).*");

  /** What may stand between the items of a list in running text. */
  private static final String SEPARATORS = "|,;·•";

  private static final Pattern DELIMITERS = Pattern.compile("[-:| \\t]+");

  /** Elements in which a comment is none. */
  private static final Pattern RAW =
      Pattern.compile("(?is).*<(?:script|style|pre|textarea|svg|math|title|xmp)\\b.*");

  /**
   * Comments that suppress {@code rules} in {@code line}, the best first.
   *
   * @param line from 1
   */
  List<TextEdit> of(int line, List<String> rules) {
    List<TextEdit> all = new ArrayList<>();
    if (isClosed(line)) {
      return all;
    }
    Optional<Directive> above = said(Directive.DISABLE_NEXT_LINE, line - 1);
    if (above.isPresent()) {
      extended(above.get(), rules).ifPresent(all::add);
    } else {
      above(line, rules).ifPresent(all::add);
    }
    Optional<Directive> beside = said(Directive.DISABLE_LINE, line);
    if (beside.isPresent()) {
      extended(beside.get(), rules).ifPresent(all::add);
    } else {
      all.addAll(beside(line, rules));
    }
    return all;
  }

  /** Whether no comment is one there, or stays there. */
  private boolean isClosed(int line) {
    int at = firstLetter(line);
    if (document.frontMatter().filter(head -> at < head.span().end()).isPresent()) {
      return true;
    }
    for (Generated each : document.generated()) {
      if (each.span().contains(at)) {
        return true;
      }
    }
    for (Fence each : document.fences()) {
      // Above the fence itself there is a place.
      if (each.span().contains(at) && document.lines().line(each.span().start()) != line) {
        return true;
      }
    }
    return false;
  }

  private int firstLetter(int line) {
    int at = lines.start(line);
    while (at < lines.end(line) && lines.text().charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  /** The comment of that name that ends in {@code line}. */
  private Optional<Directive> said(String name, int line) {
    for (Directive each : document.directives()) {
      boolean ends = document.lines().line(each.span().end()) == line;
      if (ends && each.name().equals(name) && !each.inFrontMatter()) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private Optional<TextEdit> extended(Directive directive, List<String> rules) {
    return new ExtendedComment(lines.text(), directive, words)
        .with(rules)
        .map(text -> new TextEdit(document.path(), directive.span(), text));
  }

  // ---- above

  private Optional<TextEdit> above(int line, List<String> rules) {
    String text = words.comment(Directive.DISABLE_NEXT_LINE, rules, SuppressionWords.DASHES);
    return indentAbove(line)
        .flatMap(indent -> writing.commentLine(text).map(all -> indent + all + lines.ending(line)))
        .map(all -> new TextEdit(document.path(), Span.at(lines.start(line)), all));
  }

  /** What a comment above {@code line} begins with, so that it stands in the same. */
  private Optional<String> indentAbove(int line) {
    if (line > 1 && SPEAKS_BELOW.matcher(lines.behindQuotes(line - 1).strip()).matches()) {
      return Optional.empty();
    }
    Optional<Block> block = block(line);
    boolean first = block.isEmpty() || document.lines().line(block.get().span().start()) == line;
    if (first) {
      return Optional.of("");
    }
    if (!lines.areAsDeep(line, line - 1)) {
      return Optional.empty();
    }
    String quotes = lines.quotes(line);
    String within = lines.behindQuotes(line);
    String above = lines.behindQuotes(line - 1);
    return switch (block.get().kind()) {
      case CODE, TABLE, COMMENT, PARAGRAPH, HEADING, THEMATIC_BREAK -> Optional.empty();
      case HTML -> inElement(block.get(), within, above).map(indent -> quotes + indent);
      default -> nested(line, within, above).map(indent -> quotes + indent);
    };
  }

  private Optional<String> nested(int line, String within, String above) {
    int indent = TextLines.indent(within);
    if (TextLines.isItem(within)) {
      if (wide && above.isBlank()) {
        return Optional.empty(); // what is indented below a blank line takes the next line with it
      }
      int column = columnAbove(line, indent).orElse(above.isBlank() ? indent : -1);
      return column < 0 ? Optional.empty() : Optional.of(" ".repeat(column));
    }
    boolean begins =
        above.isBlank()
            || within.stripLeading().startsWith("#")
            || isLabel(line) && isLabel(line - 1);
    boolean splits = wide && lines.quotes(line).isEmpty() && indent > 0 && indent < 4;
    return begins && !splits
        ? Optional.of(within.substring(0, within.length() - within.stripLeading().length()))
        : Optional.empty();
  }

  /** Where the text of the item begins that is before or around the one in {@code line}. */
  private Optional<Integer> columnAbove(int line, int indent) {
    for (int i = line - 1; i >= 1 && lines.areAsDeep(line, i); i--) {
      String each = lines.behindQuotes(i);
      if (TextLines.isItem(each) && TextLines.indent(each) <= indent) {
        return Optional.of(TextLines.textColumn(each, wide));
      }
    }
    return Optional.empty();
  }

  private boolean isLabel(int line) {
    for (LabelDefinition each : document.labels()) {
      if (document.lines().line(each.span().start()) == line) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> inElement(Block block, String within, String above) {
    boolean between =
        above.isBlank() || above.strip().endsWith(">") && within.strip().startsWith("<");
    return between && !isRaw(block)
        ? Optional.of(within.substring(0, within.length() - within.stripLeading().length()))
        : Optional.empty();
  }

  private boolean isRaw(Block block) {
    return RAW.matcher(block.span().of(lines.text())).matches();
  }

  private Optional<Block> block(int line) {
    int at = firstLetter(line);
    for (Block each : document.blocks()) {
      boolean begins = document.lines().line(each.span().start()) == line;
      if (begins || each.span().contains(at)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  // ---- beside

  private List<TextEdit> beside(int line, List<String> rules) {
    String within = lines.behindQuotes(line);
    String bare = within.strip();
    Optional<Block> block = block(line);
    boolean text =
        block.isPresent()
            && !bare.isEmpty()
            && !NO_TEXT.matcher(bare).matches()
            && !bare.endsWith("}")
            && !isHeading(line)
            && takesText(block.get(), bare);
    if (!text) {
      return List.of();
    }
    Block.Kind kind = block.get().kind();
    boolean row = kind == Block.Kind.TABLE || kind != Block.Kind.PARAGRAPH && bare.startsWith("|");
    if (row && (words.reason().indexOf('|') >= 0 || !isRow(block.get(), bare))) {
      return List.of();
    }
    Optional<String> comment =
        writing.comment(words.comment(Directive.DISABLE_LINE, rules, SuppressionWords.LONG_DASH));
    List<TextEdit> all = new ArrayList<>();
    int end = behindText(line, row);
    comment.ifPresent(said -> all.add(besideAt(end, said)));
    if (!row && SEPARATORS.indexOf(lines.text().charAt(end - 1)) >= 0) {
      // What parts items may have to stand behind what is said of the one before it.
      comment.ifPresent(said -> all.add(besideAt(behindBlanks(line, end - 1), said)));
    }
    return all;
  }

  private TextEdit besideAt(int at, String comment) {
    return new TextEdit(document.path(), Span.at(at), " " + comment);
  }

  private boolean takesText(Block block, String bare) {
    return switch (block.kind()) {
      case CODE, COMMENT, HEADING, THEMATIC_BREAK -> false;
      case HTML -> bare.endsWith(">") && !isRaw(block);
      default -> !TextLines.isItem(bare) || bare.indexOf(' ') > 0 || bare.indexOf('\t') > 0;
    };
  }

  private boolean isHeading(int line) {
    for (Heading each : document.headings()) {
      int from = document.lines().line(each.span().start());
      if (from <= line && line <= document.lines().line(each.span().end())) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is a row of cells between pipes, which are as wide as they like. */
  private boolean isRow(Block block, String bare) {
    return bare.indexOf('|') >= 0
        && !DELIMITERS.matcher(bare).matches()
        && block.span().of(lines.text()).lines().noneMatch(each -> each.strip().startsWith("+"));
  }

  /** Where the text of a line ends, before what breaks it hard, or closes its last cell. */
  private int behindText(int line, boolean row) {
    int at = behindBlanks(line, lines.end(line));
    String text = lines.text();
    boolean closed = row && text.charAt(at - 1) == '|' && !text.startsWith("\\|", at - 2);
    boolean broken = text.charAt(at - 1) == '\\' && !text.startsWith("\\\\", at - 2);
    return closed || broken ? behindBlanks(line, at - 1) : at;
  }

  private int behindBlanks(int line, int end) {
    int at = end;
    while (at > lines.start(line) && " \t".indexOf(lines.text().charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
