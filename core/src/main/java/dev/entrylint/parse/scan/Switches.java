package dev.entrylint.parse.scan;

import dev.entrylint.parse.Feature;
import java.util.Set;

/** The features of a dialect as plain fields, looked up once for each text. */
final class Switches {

  final boolean pipeTables;
  final boolean pandocTables;
  final boolean bareAutolinks;
  final boolean strikethrough;
  final boolean doubleTildesOnly;
  final boolean subAndSuperscript;
  final Emphasis.Underscores underscores;
  final boolean narrowPunctuation;
  final boolean spacedTargets;
  final boolean safeLinks;
  final boolean tightCode;
  final Escapes escapes;
  final Autolinks.Schemes schemes;
  final boolean lastLabelCounts;
  final boolean footnotes;
  final boolean noteIds;
  final Notes.Labels noteLabels;
  final boolean inlineFootnotes;
  final boolean definitionLists;
  final boolean termIds;
  final boolean admonitions;
  final HeadingLists.Syntax headingLists;
  final boolean inlineAttributes;
  final boolean codeIds;

  /** Whether attribute lists are those of markdown-it-attrs. */
  final boolean curlyLists;

  /** Whether an attribute list may stand behind any text, as in commonmark_x. */
  final boolean listsAnywhere;

  final boolean bracketedSpans;
  final boolean fancyLists;
  final boolean fencedDivs;
  final boolean attributeLines;
  final boolean kramdown;
  final boolean markdownInHtml;
  final boolean htmlHeadings;
  final boolean blankBeforeHeading;
  final boolean blankBeforeAtx;
  final boolean tildeFences;
  final boolean tightHeadings;
  final boolean noFinalBackslash;
  final boolean blankBeforeQuote;
  final boolean blankBeforeList;
  final boolean dollarMath;
  final boolean yamlFrontMatter;
  final boolean lateFrontMatter;
  final boolean tomlFrontMatter;
  final boolean jsonFrontMatter;
  final boolean titleBlock;
  final boolean wikiLinks;
  final boolean blockIds;
  final boolean mdx;
  final boolean commentedIncludes;
  final boolean bracedIncludes;
  final boolean snippets;
  final boolean shortcodes;
  final boolean macros;
  final boolean unmeasuredBlocks;

  /** Pandoc's alone: metadata in the midst of a text, TeX, and no link in another one's text. */
  final boolean metadataBlocks;

  /** What only pandoc 2 does. */
  final boolean pandoc2;

  final boolean tex;
  final boolean outerLinkWins;

  /** Python-Markdown's alone. */
  final boolean python;

  /** Whether a block of HTML ends with its element, and what is behind it is Markdown again. */
  final boolean wholeElements;

  Switches(Set<Feature> features) {
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
