package dev.entrylint.parse.scan.text;

import dev.entrylint.parse.Feature;
import dev.entrylint.parse.scan.attribute.HeadingLists;
import dev.entrylint.parse.scan.inline.Autolinks;
import dev.entrylint.parse.scan.inline.Emphasis;
import dev.entrylint.parse.scan.inline.Notes;
import java.util.Set;

/** The features of a dialect as plain fields, looked up once for each text. */
public final class SyntaxOptions {

  public final boolean pipeTables;
  public final boolean pandocTables;
  public final boolean bareAutolinks;
  public final boolean strikethrough;
  public final boolean doubleTildesOnly;
  public final boolean subAndSuperscript;
  public final Emphasis.Underscores underscores;
  public final boolean narrowPunctuation;
  public final boolean spacedTargets;
  public final boolean safeLinks;
  public final boolean tightCode;
  public final Escapes escapes;
  public final Autolinks.Schemes schemes;
  public final boolean lastLabelCounts;
  public final boolean footnotes;
  public final boolean noteIds;
  public final Notes.Labels noteLabels;
  public final boolean inlineFootnotes;
  public final boolean definitionLists;
  public final boolean termIds;
  public final boolean admonitions;
  public final HeadingLists.Syntax headingLists;
  public final boolean inlineAttributes;
  public final boolean codeIds;

  /** Whether attribute lists are those of markdown-it-attrs. */
  public final boolean curlyLists;

  /** Whether an attribute list may stand behind any text, as in commonmark_x. */
  public final boolean listsAnywhere;

  public final boolean bracketedSpans;
  public final boolean fancyLists;
  public final boolean fencedDivs;
  public final boolean attributeLines;
  public final boolean kramdown;
  public final boolean markdownInHtml;
  public final boolean htmlHeadings;
  public final boolean blankBeforeHeading;
  public final boolean blankBeforeAtx;
  public final boolean tildeFences;
  public final boolean tightHeadings;
  public final boolean noFinalBackslash;
  public final boolean blankBeforeQuote;
  public final boolean blankBeforeList;
  public final boolean dollarMath;
  public final boolean yamlFrontMatter;
  public final boolean lateFrontMatter;
  public final boolean tomlFrontMatter;
  public final boolean jsonFrontMatter;
  public final boolean titleBlock;
  public final boolean wikiLinks;
  public final boolean blockIds;
  public final boolean mdx;
  public final boolean commentedIncludes;
  public final boolean bracedIncludes;
  public final boolean snippets;
  public final boolean shortcodes;
  public final boolean macros;
  public final boolean unmeasuredBlocks;

  /** Pandoc's alone: metadata in the midst of a text, TeX, and no link in another one's text. */
  public final boolean metadataBlocks;

  /** What only pandoc 2 does. */
  public final boolean pandoc2;

  public final boolean tex;
  public final boolean outerLinkWins;

  /** Python-Markdown's alone. */
  public final boolean python;

  /** Whether a block of HTML ends with its element, and what is behind it is Markdown again. */
  public final boolean wholeElements;

  public SyntaxOptions(Set<Feature> features) {
    pipeTables = features.contains(Feature.PIPE_TABLES);
    pandocTables = features.contains(Feature.PANDOC_TABLES);
    bareAutolinks = features.contains(Feature.BARE_AUTOLINKS);
    strikethrough = features.contains(Feature.STRIKETHROUGH);
    doubleTildesOnly = features.contains(Feature.DOUBLE_TILDES_ONLY);
    subAndSuperscript = features.contains(Feature.SUB_AND_SUPERSCRIPT);
    underscores = Emphasis.Underscores.of(features);
    narrowPunctuation = features.contains(Feature.NARROW_PUNCTUATION);
    safeLinks = features.contains(Feature.SAFE_LINKS);
    spacedTargets = features.contains(Feature.SPACED_TARGETS);
    tightCode = features.contains(Feature.TIGHT_CODE);
    escapes = Escapes.of(features);
    schemes = Autolinks.Schemes.of(features);
    lastLabelCounts = features.contains(Feature.LAST_LABEL_COUNTS);
    footnotes = features.contains(Feature.FOOTNOTES);
    noteIds = Feature.NOTE_IDS.stream().anyMatch(features::contains);
    noteLabels = Notes.Labels.of(features);
    inlineFootnotes = features.contains(Feature.INLINE_FOOTNOTES);
    termIds = features.contains(Feature.TERM_IDS);
    admonitions = features.contains(Feature.ADMONITIONS);
    definitionLists = features.contains(Feature.DEFINITION_LISTS);
    headingLists = HeadingLists.Syntax.of(features);
    inlineAttributes = features.contains(Feature.INLINE_ATTRIBUTES);
    codeIds = features.contains(Feature.CODE_IDS);
    curlyLists = inlineAttributes && headingLists == HeadingLists.Syntax.MARKDOWN_IT;
    listsAnywhere = inlineAttributes && headingLists == HeadingLists.Syntax.COMMONMARK;
    bracketedSpans = features.contains(Feature.BRACKETED_SPANS);
    fancyLists = features.contains(Feature.FANCY_LISTS);
    fencedDivs = features.contains(Feature.FENCED_DIVS);
    attributeLines =
        features.contains(Feature.KRAMDOWN_ATTRIBUTES) || features.contains(Feature.ATTR_LIST);
    kramdown = features.contains(Feature.KRAMDOWN_ATTRIBUTES);
    htmlHeadings = features.contains(Feature.HTML_HEADINGS);
    markdownInHtml = features.contains(Feature.MARKDOWN_IN_HTML);
    blankBeforeHeading = features.contains(Feature.BLANK_BEFORE_HEADING);
    tildeFences = features.contains(Feature.TILDE_FENCES);
    blankBeforeAtx = features.contains(Feature.BLANK_BEFORE_ATX);
    tightHeadings = features.contains(Feature.TIGHT_HEADINGS);
    noFinalBackslash = features.contains(Feature.NO_FINAL_BACKSLASH);
    blankBeforeQuote = features.contains(Feature.BLANK_BEFORE_QUOTE);
    blankBeforeList = features.contains(Feature.BLANK_BEFORE_LIST);
    dollarMath = features.contains(Feature.DOLLAR_MATH);
    yamlFrontMatter = features.contains(Feature.YAML_FRONT_MATTER);
    lateFrontMatter = features.contains(Feature.LATE_FRONT_MATTER);
    tomlFrontMatter = features.contains(Feature.TOML_FRONT_MATTER);
    jsonFrontMatter = features.contains(Feature.JSON_FRONT_MATTER);
    titleBlock = features.contains(Feature.TITLE_BLOCK);
    wikiLinks = features.contains(Feature.WIKI_LINKS);
    blockIds = features.contains(Feature.BLOCK_IDS);
    mdx = features.contains(Feature.MDX);
    commentedIncludes = features.contains(Feature.COMMENTED_INCLUDES);
    snippets = features.contains(Feature.SNIPPETS);
    bracedIncludes = features.contains(Feature.BRACED_INCLUDES);
    shortcodes = features.contains(Feature.SHORTCODES);
    macros = features.contains(Feature.MACROS);
    unmeasuredBlocks = features.contains(Feature.UNMEASURED_BLOCKS);
    metadataBlocks = blankBeforeHeading && yamlFrontMatter;
    pandoc2 = features.contains(Feature.LETTER_FIRST);
    tex = blankBeforeHeading;
    outerLinkWins = blankBeforeHeading;
    python = escapes == Escapes.PYTHON;
    wholeElements = kramdown || python;
  }
}
