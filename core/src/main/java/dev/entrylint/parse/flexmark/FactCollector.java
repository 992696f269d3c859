package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.CodeBlock;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.entrylint.model.Block;
import dev.entrylint.model.Fence;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.LiquidText;
import dev.entrylint.parse.Syntax;
import java.util.List;

/** Walks flexmark's tree of one text and takes the facts. */
final class FactCollector {

  private final Source source;
  private final Grammar grammar;
  private final Facts facts = new Facts();
  private final BracketFacts brackets;
  private final HtmlFacts html;
  private final InlineFacts inlines;

  private FactCollector(Source source, Grammar grammar) {
    this.source = source;
    this.grammar = grammar;
    this.brackets = new BracketFacts(source, grammar, facts);
    this.html = new HtmlFacts(source, facts);
    this.inlines = new InlineFacts(source, grammar, facts, brackets, html);
  }

  static Syntax collect(String written, Grammar grammar) {
    LineTable lines = LineTable.of(written);
    Head head = Head.of(written, lines, grammar);
    String text = grammar.has(Feature.LIQUID) ? withoutLiquid(written, head.end()) : written;
    Document document = grammar.parse(text.substring(head.end()));
    FactCollector collector = new FactCollector(new Source(text, lines, head.end()), grammar);
    collector.definitions(document);
    collector.topLevel(document);
    collector.children(document);
    return collector.facts.syntax(lines, head.frontMatter());
  }

  /** What Liquid leaves of {@code text} from {@code from} on. */
  private static String withoutLiquid(String text, int from) {
    byte[] ascii = new byte[text.length()];
    for (int i = 0; i < ascii.length; i++) {
      ascii[i] = text.charAt(i) < 0x80 ? (byte) text.charAt(i) : -1;
    }
    byte[] left = LiquidText.of(ascii, from).text();
    StringBuilder read = new StringBuilder(text);
    for (int i = 0; i < ascii.length; i++) {
      if (left[i] != ascii[i]) {
        read.setCharAt(i, (char) left[i]);
      }
    }
    return read.toString();
  }

  /** Definitions count for the whole text, so they come before any use. */
  private void definitions(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Reference definition) {
        String target = Escaping.unescapeString(definition.getUrl());
        Span span = source.span(definition.getUrl());
        brackets.define(
            new LabelDefinition(
                definition.getReference().toString(),
                target,
                source.span(definition.getOpeningMarker().getStartOffset(), end(definition)),
                span,
                WrittenParts.of(source.text(), span, target, Escaping::unescapeString)));
      } else if (node instanceof com.vladsch.flexmark.util.ast.Block) {
        definitions(node);
      }
    }
  }

  private static int end(Reference definition) {
    BasedSequence[] ends = {
      definition.getTitleClosingMarker(), definition.getUrlClosingMarker(), definition.getUrl()
    };
    for (BasedSequence end : ends) {
      if (end.isNotNull() && !end.isEmpty()) {
        return end.getEndOffset();
      }
    }
    return definition.getEndOffset();
  }

  private void topLevel(Document document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      Span span = source.lines(node);
      List<Block> blocks = facts.blocks;
      Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
      if (node instanceof DivNode.Fence && last != null) {
        replaceLast(Block.Kind.DIV, last.span().start(), span.end());
      } else if (node instanceof Reference
          && last != null
          && last.kind() == Block.Kind.LINK_DEFINITION
          && source.lines().line(last.span().end()) + 1 == source.lines().line(span.start())) {
        replaceLast(Block.Kind.LINK_DEFINITION, last.span().start(), span.end());
      } else {
        blocks.add(block(kind(node), span, items(node)));
      }
    }
  }

  private void replaceLast(Block.Kind kind, int start, int end) {
    Span span = new Span(start, end);
    facts.blocks.set(facts.blocks.size() - 1, block(kind, span, 0));
  }

  private Block block(Block.Kind kind, Span span, int items) {
    return source.block(kind, span, items, grammar.comments());
  }

  private static int items(Node node) {
    int items = 0;
    if (kind(node) == Block.Kind.LIST) {
      for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
        items += item instanceof ListItem ? 1 : 0;
      }
    }
    return items;
  }

  private static Block.Kind kind(Node node) {
    if (node instanceof Paragraph) {
      return isHtml(node) ? Block.Kind.HTML : Block.Kind.PARAGRAPH;
    } else if (node instanceof HeadingNode) {
      return Block.Kind.HEADING;
    } else if (node instanceof DefinitionList) {
      return Block.Kind.DEFINITION_LIST;
    } else if (node instanceof ListBlock) {
      return Block.Kind.LIST;
    } else if (node instanceof BlockQuote) {
      return Block.Kind.QUOTE;
    } else if (node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof CodeBlock) {
      return Block.Kind.CODE;
    } else if (node instanceof HtmlBlockBase) {
      return Block.Kind.HTML;
    } else if (node instanceof TableBlock || node instanceof RuledTableParser.Table) {
      return Block.Kind.TABLE;
    } else if (node instanceof ThematicBreak) {
      return Block.Kind.THEMATIC_BREAK;
    } else if (node instanceof DivNode) {
      return Block.Kind.DIV;
    } else if (node instanceof FootnoteBlock) {
      return Block.Kind.FOOTNOTE;
    } else if (node instanceof Reference) {
      return Block.Kind.LINK_DEFINITION;
    }
    return Block.Kind.OTHER;
  }

  /** Whether a paragraph holds tags and comments only: pandoc has no blocks of HTML. */
  private static boolean isHtml(Node paragraph) {
    boolean html = false;
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlInlineBase) {
        html = true;
      } else if (!node.getChars().isBlank()) {
        return false;
      }
    }
    return html;
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HeadingNode heading) {
        heading(heading);
      } else if (node instanceof HtmlBlockBase block) {
        html.read(block.getContentChars());
        continue;
      } else if (node instanceof FencedCodeBlock code) {
        fencedCode(code);
        continue;
      } else if (node instanceof DivNode div) {
        inlines.mark(source.attributes(div.attributes()));
      }
      if (inlines.take(node)) {
        children(node);
      }
    }
  }

  private void heading(HeadingNode heading) {
    BasedSequence content = heading.getText();
    Span line = source.lines(heading);
    Span span = new Span(source.span(heading).start(), trimEnd(line));
    boolean empty = content.isEmpty();
    Span title = empty ? emptyTitle(heading) : source.span(content);
    facts.headings.add(
        new HeadingSyntax(
            heading.getLevel(),
            PlainText.parts(heading, grammar),
            content.toString().replace("\r\n", "\n").replace('\r', '\n'),
            heading.attributes().moved(each -> source.span(each.start(), each.end())),
            span,
            title,
            !(heading.getParent() instanceof Document)));
  }

  /** Behind the marks of a heading without content. */
  private Span emptyTitle(HeadingNode heading) {
    int at = heading.getOpeningMarker().getEndOffset();
    return source.span(at, at);
  }

  private int trimEnd(Span line) {
    int end = line.end();
    while (end > line.start() && dev.entrylint.parse.Whitespace.is(source.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private void fencedCode(FencedCodeBlock code) {
    Span marks = source.span(code.getOpeningFence());
    Span span = new Span(marks.start(), Math.max(marks.end(), source.lines(code).end()));
    facts.fences.add(new Fence(span, source.text().charAt(marks.start())));
    if (grammar.has(Feature.INLINE_ATTRIBUTES)) {
      int brace = code.getInfo().indexOf('{');
      if (brace >= 0) {
        inlines.mark(source.attributes(code.getInfo().getIndexOffset(brace)));
      }
    }
  }
}
