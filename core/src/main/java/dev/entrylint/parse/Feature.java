package dev.entrylint.parse;

import java.util.List;

/** A switch of the syntax: what a dialect understands beyond, or other than, CommonMark. */
public enum Feature {
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
   * {@code _} is mark-up unless a letter or digit stands before it; a combining mark is neither.
   */
  WORD_UNDERSCORES,
  /** {@code _} is mark-up unless a letter or a hyphen stands before it, as in kramdown. */
  LETTER_UNDERSCORES,
  /**
   * Nothing beyond U+FFFF counts as punctuation around emphasis, as in JavaScript: no emoji does.
   */
  NARROW_PUNCTUATION,
  /** The address of a link in parentheses may have spaces in it. */
  SPACED_TARGETS,
  /** {@code javascript:} and the like are no addresses of links, as in markdown-it. */
  SAFE_LINKS,
  /** A lone backtick before white space begins no code, as in kramdown. */
  TIGHT_CODE,
  /** A backslash escapes the marks of Markdown only, as in Python-Markdown. */
  PYTHON_ESCAPES,
  /** A backslash escapes the marks of kramdown only. */
  KRAMDOWN_ESCAPES,
  /** Of several definitions of a label the last one counts, as in pandoc, and not the first. */
  LAST_LABEL_COUNTS,
  /** {@code [^1]} and {@code [^1]: text}. */
  FOOTNOTES,
  /** A footnote is {@code #fn1}, and where it is used {@code #fnref1}, by number, as in pandoc. */
  NUMBERED_NOTES,
  /** All footnotes together are {@code #footnotes}, as in pandoc 3. */
  NOTES_SECTION,
  /** A footnote is {@code #fn:label}, and where it is used {@code #fnref:label}, as in kramdown. */
  NAMED_NOTES,
  /** A footnote is {@code #fn:1}, by number; where it is used, {@code #fnref:1}, as in Hugo. */
  COUNTED_NOTES,
  /** The same by label, but {@code #fnref2:label} where it is used again: Python-Markdown. */
  PYTHON_NOTES,
  /** {@code #user-content-fn-label} and {@code #user-content-fnref-label}, as in Docusaurus. */
  PREFIXED_NOTES,
  /**
   * {@code #user-content-fn-label-3f0e...} as on GitHub, {@code #fn-label-4335} as on GitLab: what
   * the ids end in is made anew for each page.
   */
  HASHED_NOTES,
  /**
   * A footnote is {@code #fn1}, by number; where it is used, {@code #fnref1}, then {@code
   * #fnref1:1}: markdown-it-footnote.
   */
  MARKDOWN_IT_NOTES,
  /** A footnote is {@code #footnote-label}, and where it is used {@code #fr-label-1}: mdBook. */
  MDBOOK_NOTES,
  /** A footnote is {@code #label} as well, as in mdBook before 0.4.48. */
  BARE_NOTES,
  /** {@code ^[text]}. */
  INLINE_FOOTNOTES,
  /** A term, and its definitions behind {@code :}. */
  DEFINITION_LISTS,
  /** Such a term has an id, made as that of a heading; it may have several lines: mdBook. */
  TERM_IDS,
  /**
   * {@code !!! note}, {@code ??? note} and {@code === "Tab"} with what is indented below, as in
   * MkDocs.
   */
  ADMONITIONS,
  /** Pandoc's {@code {#id .class key=value}} behind a heading. */
  HEADING_ATTRIBUTES,
  /** All ids of {@link #HEADING_ATTRIBUTES} begin with a letter, as in pandoc 2. */
  LETTER_FIRST,
  /** Pandoc's for CommonMark, which may also stand before closing {@code #}. */
  COMMONMARK_ATTRIBUTES,
  /** Docusaurus' {@code {#id}} and {@code <!-- #id -->} behind a heading, without classes. */
  DOCUSAURUS_IDS,
  /** Goldmark's {@code {#id .class key=value}} behind a heading. */
  HUGO_ATTRIBUTES,
  /** The {@code {#id .class}} of markdown-it-attrs behind a heading; a bare word is a key. */
  MARKDOWN_IT_ATTRIBUTES,
  /** The {@code {#id .class}} that mdBook takes behind a heading; {@code id=} is no id. */
  MDBOOK_ATTRIBUTES,
  /** Python-Markdown's {@code {#id .class}} or {@code {: #id .class}} behind a heading or block. */
  ATTR_LIST,
  /** {@code {#id .class}} behind links, images and code spans, and on the fence of a code block. */
  INLINE_ATTRIBUTES,
  /**
   * Coloured code has an id, {@code cb1} if none is written, and so has each line: pandoc's HTML.
   */
  CODE_IDS,
  /** {@code [text]{#id .class}}. */
  BRACKETED_SPANS,
  /** {@code ::: {#id .class}}. */
  FENCED_DIVS,
  /**
   * Kramdown's {@code {: #id .class}} below a block, at the head of an item and behind something
   * inline, and {@code {#id}} behind a heading.
   */
  KRAMDOWN_ATTRIBUTES,
  /** Behind a tag with the attribute {@code markdown} the text goes on as Markdown. */
  MARKDOWN_IN_HTML,
  /** A heading needs a blank line before it, as in pandoc. */
  BLANK_BEFORE_HEADING,
  /**
   * A heading with {@code #} needs a blank line before it, whatever stands there, as in kramdown.
   */
  BLANK_BEFORE_ATX,
  /** Only tildes fence code, as in kramdown. */
  TILDE_FENCES,
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
  /** {@code $x$} and {@code $$x$$} are math. */
  DOLLAR_MATH,
  /** YAML between lines of {@code ---} at the head of the file. */
  YAML_FRONT_MATTER,
  /** TOML between lines of {@code +++} at the head of the file. */
  TOML_FRONT_MATTER,
  /** A JSON object at the head of the file. */
  JSON_FRONT_MATTER,
  /** Blank lines may stand before YAML, TOML and JSON at the head of the file, as in Hugo. */
  LATE_FRONT_MATTER,
  /** Pandoc's lines of {@code %} at the head of the file. */
  TITLE_BLOCK,
  /** {@code [[target]]} and {@code ![[target]]}. */
  WIKI_LINKS,
  /** {@code ^id} at the end of a block. */
  BLOCK_IDS,
  /** JSX, {@code import} and {@code export} of MDX. */
  MDX,
  /** {@code <!-- @include: path -->} puts another file in, as in VitePress. */
  COMMENTED_INCLUDES,
  /** <code>{{#include path}}</code> does, as in mdBook. */
  BRACED_INCLUDES,
  /** {@code --8<-- "path"} does, as in MkDocs with {@code pymdownx.snippets}. */
  SNIPPETS,
  /** Hugo's <code>{{&lt; name &gt;}}</code>. */
  SHORTCODES,
  /** <code>{{name}}</code> and <code>{% name %}</code>, which a template engine replaces. */
  MACROS,
  /**
   * Nobody asks how much a block holds: neither its words nor its checksum need be right. The
   * syntax is the same.
   */
  UNMEASURED_BLOCKS;

  /** The features of which a dialect whose footnotes have ids has one. */
  public static final List<Feature> NOTE_IDS =
      List.of(
          NUMBERED_NOTES,
          NAMED_NOTES,
          COUNTED_NOTES,
          PYTHON_NOTES,
          PREFIXED_NOTES,
          HASHED_NOTES,
          MARKDOWN_IT_NOTES,
          MDBOOK_NOTES);
}
