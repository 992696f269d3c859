package dev.entrylint.parse;

/** A switch of the syntax: what a dialect understands beyond, or other than, CommonMark. */
public enum Feature implements SyntaxRule {
  /** GFM tables: a header row and a delimiter row. */
  PIPE_TABLES,
  /** Pandoc's grid, simple and multiline tables. */
  PANDOC_TABLES,
  /** Bare addresses are links, as in GFM. */
  BARE_AUTOLINKS,
  /** {@code ~~struck~~}. */
  STRIKETHROUGH,
  /** One {@code ~} strikes nothing, as in markdown-it. */
  DOUBLE_TILDES_ONLY,
  /** {@code H~2~O} and {@code x^2^}. */
  SUB_AND_SUPERSCRIPT,
  /**
   * Nothing beyond U+FFFF counts as punctuation around emphasis, as in JavaScript: no emoji does.
   */
  NARROW_PUNCTUATION,
  /** The address of a link in parentheses may have spaces in it. */
  SPACED_TARGETS,
  /** The target that a label is defined as may have spaces in it, as in pandoc and kramdown. */
  SPACED_LABEL_TARGETS,
  /** An attribute list may stand behind the target that a label is defined as, as in pandoc. */
  LABEL_ATTRIBUTES,
  /** {@code [^a]: b} defines no label, not even where it is no footnote, as in pandoc 2. */
  NO_CARET_LABELS,
  /** Of links within each other's texts the outer one is the link, as in pandoc. */
  OUTER_LINK_WINS,
  /**
   * An image alone in its paragraph is a figure, in whose caption links are links, as in pandoc.
   */
  FIGURES,
  /** {@code [Title]} is a link to the heading of that title, as in pandoc. */
  IMPLICIT_HEADER_REFERENCES,
  /** {@code javascript:} and the like are no addresses of links, as in markdown-it. */
  SAFE_LINKS,
  /** A lone backtick before white space begins no code, as in kramdown. */
  TIGHT_CODE,
  /** Of several definitions of a label the last one counts, as in pandoc, and not the first. */
  LAST_LABEL_COUNTS,
  /** {@code [^1]} and {@code [^1]: text}. */
  FOOTNOTES,
  /** A footnote needs a blank line before it, as in pandoc and kramdown. */
  BLANK_BEFORE_NOTE,
  /**
   * A paragraph in a footnote goes on in lines that are indented as the footnote is, as in
   * kramdown.
   */
  INDENTED_NOTES,
  /** Behind the use of a footnote there is no attribute list, as in pandoc. */
  NO_NOTE_ATTRIBUTES,
  /** A footnote that stands in the text holds no other, as in pandoc. */
  FLAT_NOTES,
  /** Headings in footnotes have only the ids that are written, as in pandoc's CommonMark. */
  NO_HEADING_IDS_IN_NOTES,
  /** All footnotes together are {@code #footnotes}, as in pandoc 3. */
  NOTES_SECTION,
  /** A footnote is {@code #label} as well, as in mdBook before 0.4.48. */
  BARE_NOTES,
  /** {@code ^[text]}. */
  INLINE_FOOTNOTES,
  /** A term, and its definitions behind {@code :}. */
  DEFINITION_LISTS,
  /** Only a colon begins a definition, and no tilde, as in Python-Markdown. */
  COLON_DEFINITIONS,
  /**
   * A paragraph in a definition goes on in lines that are indented as the definition is, as in
   * Python-Markdown.
   */
  INDENTED_DEFINITIONS,
  /** A term may have several lines, as in mdBook and Python-Markdown. */
  LONG_TERMS,
  /** A term that is defined has an id, made as that of a heading, as in mdBook. */
  TERM_IDS,
  /**
   * {@code !!! note}, {@code ??? note} and {@code === "Tab"} with what is indented below, as in
   * MkDocs.
   */
  ADMONITIONS,
  /** {@code {#id .class}} behind links, images and code spans, and on the fence of a code block. */
  INLINE_ATTRIBUTES,
  /** What {@code {=html}} stands behind, code or its fence, goes to the output as it is. */
  RAW_ATTRIBUTES,
  /** A list may stand behind a fence in the place of a language, as in Python-Markdown. */
  FENCE_ATTRIBUTES,
  /** Behind a fence stands a word or an attribute list, but not both, as in pandoc 2. */
  WORD_OR_LIST,
  /**
   * Coloured code has an id, {@code cb1} if none is written, and so has each line: pandoc's HTML.
   */
  CODE_IDS,
  /** {@code [text]{#id .class}}. */
  BRACKETED_SPANS,
  /** {@code ::: {#id .class}}. */
  FENCED_DIVS,
  /** {@code :::} opens nothing unless another one closes it, as in pandoc. */
  CLOSED_DIVS,
  /** Behind a tag with the attribute {@code markdown} the text goes on as Markdown. */
  MARKDOWN_IN_HTML,
  /** That attribute must have a value: {@code markdown="1"}, as in kramdown. */
  MARKDOWN_WITH_VALUE,
  /**
   * A block of HTML ends with its element, and behind it the text goes on as Markdown, as in
   * kramdown and Python-Markdown.
   */
  WHOLE_ELEMENTS,
  /**
   * The tag of a block begins or ends one wherever it stands, and what is around it goes on as
   * Markdown, as in pandoc.
   */
  BLOCK_TAGS,
  /** The name of a tag may have any letters in it, as in pandoc and kramdown. */
  WIDE_TAG_NAMES,
  /** It may have dots and begin with {@code _} besides, as in kramdown. */
  DOTTED_TAG_NAMES,
  /** A heading needs a blank line before it, and begins at the margin, as in pandoc. */
  BLANK_BEFORE_HEADING,
  /**
   * A heading with {@code #} needs a blank line before it, whatever stands there, as in kramdown.
   */
  BLANK_BEFORE_ATX,
  /** A heading with {@code #} begins at the margin, as in kramdown and Python-Markdown. */
  MARGIN_HEADINGS,
  /** What closes a heading with {@code #} ends its line, as in Python-Markdown. */
  CLOSING_ENDS_LINE,
  /**
   * The text of an item is indented by four, and what lies in it may be by less: Python-Markdown.
   */
  WIDE_ITEMS,
  /** Only tildes fence code, as in kramdown. */
  TILDE_FENCES,
  /** A fence opens nothing unless another one closes it, and has little behind it, as in pandoc. */
  CLOSED_FENCES,
  /** A fence is closed by one of its own length, as in Python-Markdown. */
  EQUAL_FENCES,
  /** What closes a heading with {@code #} needs no space before it, as in pandoc. */
  TIGHT_CLOSINGS,
  /** {@code #Title} is a heading, at the very start of its line. */
  TIGHT_HEADINGS,
  /** A line that ends in a backslash is no heading, as in Python-Markdown. */
  NO_FINAL_BACKSLASH,
  /** A quote needs a blank line before it, as in pandoc. */
  BLANK_BEFORE_QUOTE,
  /** {@code <h2>Title</h2>} has the id that {@code ## Title} has, as on GitHub. */
  HTML_HEADINGS,
  /** Letters, roman numerals, {@code #}, {@code @} and {@code (1)} number items, as in pandoc. */
  FANCY_LISTS,
  /** A list cannot interrupt a paragraph, as in pandoc. */
  BLANK_BEFORE_LIST,
  /** A thematic break needs a blank line before it, as in pandoc. */
  BLANK_BEFORE_BREAK,
  /** The head of a table needs a blank line before it, as in pandoc. */
  BLANK_BEFORE_TABLE,
  /** A pipe in a code span ends no cell of a table, as in pandoc. */
  CODE_HIDES_PIPES,
  /** Each row of a table has a pipe in it, as in pandoc. */
  PIPED_ROWS,
  /**
   * Lines that begin with {@code |}, and definitions of labels, are blocks of their own: other text
   * does not continue them, as in pandoc.
   */
  LINE_BLOCKS,
  /** {@code $x$} and {@code $$x$$} are math. */
  DOLLAR_MATH,
  /** Commands and environments of TeX go to the output as they are, as in pandoc. */
  TEX,
  /** A list in emphasis that is open is none of the heading's, as in pandoc. */
  EMPHASIS_BEFORE_LIST,
  /** YAML between lines of {@code ---} at the head of the file. */
  YAML_FRONT_MATTER,
  /** TOML between lines of {@code +++} at the head of the file. */
  TOML_FRONT_MATTER,
  /** A JSON object at the head of the file. */
  JSON_FRONT_MATTER,
  /** Blank lines may stand before YAML, TOML and JSON at the head of the file, as in Hugo. */
  LATE_FRONT_MATTER,
  /**
   * Blank lines may stand behind the line that opens YAML or TOML at the head of the file, as in
   * Hugo, Jekyll and whatever reads it with gray-matter.
   */
  SPACED_FRONT_MATTER,
  /** YAML at the head of the file is metadata only if it has keys, as in MkDocs. */
  KEYED_FRONT_MATTER,
  /**
   * YAML between lines of {@code ---} is metadata anywhere in the text, as in pandoc. Without any
   * at the head of the file the first of it is the front matter.
   */
  METADATA_BLOCKS,
  /** Pandoc's lines of {@code %} at the head of the file. */
  TITLE_BLOCK,
  /** {@code [[target]]} and {@code ![[target]]}. */
  WIKI_LINKS,
  /** {@code ^id} at the end of a block. */
  BLOCK_IDS,
  /** {@code %%text%%} is a comment, as in Obsidian. */
  PERCENT_COMMENTS,
  /** JSX, {@code import} and {@code export} of MDX. */
  MDX,
  /** <code>{r, name=value}</code> behind a fence is code that runs, as in Quarto and knitr. */
  CELLS,
  /** Code that is called {@code mdx-code-block} is no code, as in Docusaurus. */
  MDX_CODE,
  /** {@code <!-- @include: path -->} puts another file in, as in VitePress. */
  COMMENTED_INCLUDES,
  /** <code>{{#include path}}</code> does, as in mdBook. */
  BRACED_INCLUDES,
  /** {@code --8<-- "path"} does, as in MkDocs with {@code pymdownx.snippets}. */
  SNIPPETS,
  /** Hugo's <code>{{&lt; name &gt;}}</code>. */
  SHORTCODES,
  /**
   * Liquid has run before, as in Jekyll: what it takes out is not there, and its tags may stand in
   * targets and in tags of HTML.
   */
  LIQUID,
  /** <code>{{name}}</code> and <code>{% name %}</code>, which a template engine replaces. */
  MACROS;
}
