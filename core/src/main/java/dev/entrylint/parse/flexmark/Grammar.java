package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughSubscriptExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.SubscriptExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.CommentMarks;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.SyntaxRules;
import java.util.ArrayList;
import java.util.List;

/** flexmark, set up for the syntax of one dialect. Serves all threads. */
final class Grammar {

  private final SyntaxRules rules;
  private final Parser parser;

  Grammar(SyntaxRules rules) {
    this.rules = rules;
    this.parser = parser();
    // flexmark completes its table of special characters in the first parse, without a lock.
    parser.parse("");
  }

  boolean has(Feature feature) {
    return rules.has(feature);
  }

  /** The comments beside those of HTML. */
  CommentMarks comments() {
    return CommentMarks.of(rules);
  }

  Document parse(String text) {
    // To flexmark a NUL is the end of the text; CommonMark wants it replaced.
    return parser.parse(text.replace('\0', '\uFFFD'));
  }

  private Parser parser() {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.HEADING_PARSER, false);
    // Only so does flexmark read <a b>; the collector refuses a bare target with a space again.
    options.set(Parser.SPACE_IN_LINK_URLS, true);
    options.set(Parser.BLOCK_QUOTE_INTERRUPTS_PARAGRAPH, !has(Feature.BLANK_BEFORE_QUOTE));
    options.set(Parser.LISTS_BULLET_ITEM_INTERRUPTS_PARAGRAPH, !has(Feature.BLANK_BEFORE_LIST));
    options.set(Parser.LISTS_ORDERED_ITEM_INTERRUPTS_PARAGRAPH, !has(Feature.BLANK_BEFORE_LIST));
    options.set(Parser.THEMATIC_BREAK_RELAXED_START, !has(Feature.BLANK_BEFORE_BREAK));
    options.set(Parser.FENCED_CODE_BLOCK_PARSER, !has(Feature.CLOSED_FENCES));
    options.set(Parser.HTML_COMMENT_BLOCKS_INTERRUPT_PARAGRAPH, !has(Feature.BLOCK_TAGS));
    if (has(Feature.BLOCK_TAGS)) {
      // To pandoc a tag is no block: it reads on behind it. Only such as <pre> are taken whole.
      options.set(Parser.HTML_BLOCK_START_ONLY_ON_BLOCK_TAGS, true);
      options.set(Parser.HTML_BLOCK_TAGS, List.of("pre"));
    }
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(WikiLinkExtension.LINK_FIRST_SYNTAX, true);
    options.set(WikiLinkExtension.ALLOW_ANCHORS, true);
    options.set(WikiLinkExtension.IMAGE_LINKS, true);
    options.set(Parser.EXTENSIONS, extensions());
    return builder(options).build();
  }

  private List<Extension> extensions() {
    List<Extension> extensions = new ArrayList<>();
    if (has(Feature.PIPE_TABLES)) {
      extensions.add(TablesExtension.create());
    }
    if (has(Feature.FOOTNOTES)) {
      extensions.add(FootnoteExtension.create());
    }
    if (has(Feature.DEFINITION_LISTS)) {
      extensions.add(DefinitionExtension.create());
    }
    if (has(Feature.WIKI_LINKS)) {
      extensions.add(WikiLinkExtension.create());
    }
    if (has(Feature.STRIKETHROUGH) && has(Feature.SUB_AND_SUPERSCRIPT)) {
      extensions.add(StrikethroughSubscriptExtension.create());
    } else if (has(Feature.STRIKETHROUGH)) {
      extensions.add(StrikethroughExtension.create());
    } else if (has(Feature.SUB_AND_SUPERSCRIPT)) {
      extensions.add(SubscriptExtension.create());
    }
    return extensions;
  }

  private Parser.Builder builder(MutableDataSet options) {
    Parser.Builder builder = Parser.builder(options);
    builder.customBlockParserFactory(new HeadingBlocks(rules));
    if (has(Feature.CLOSED_FENCES)) {
      builder.customBlockParserFactory(new PandocFences());
    }
    if (has(Feature.FENCED_DIVS)) {
      builder.customBlockParserFactory(new DivBlocks());
    }
    if (has(Feature.PANDOC_TABLES)) {
      builder.customBlockParserFactory(new RuledTables());
    }
    if (has(Feature.SUB_AND_SUPERSCRIPT)) {
      builder.customDelimiterProcessor(new Superscript());
    }
    if (rules.attributes() == AttributeSyntax.PYTHON) {
      builder.customInlineParserExtensionFactory(new ListsBehindInlines());
    } else if (has(Feature.INLINE_ATTRIBUTES) || has(Feature.BRACKETED_SPANS)) {
      builder.customInlineParserExtensionFactory(
          new BraceInlines(has(Feature.INLINE_ATTRIBUTES), has(Feature.BRACKETED_SPANS)));
    }
    if (has(Feature.DOLLAR_MATH)) {
      builder.customInlineParserExtensionFactory(new MathInlines());
    }
    if (has(Feature.BARE_AUTOLINKS)) {
      builder.customInlineParserExtensionFactory(new BareLinks());
    }
    return builder;
  }
}
