package dev.entrylint.parse.flexmark;

import dev.entrylint.model.Attributes;
import dev.entrylint.model.Span;
import dev.entrylint.parse.AttributeList;
import dev.entrylint.parse.AttributeSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The attribute list at the end of a heading, by a pattern like that of each renderer. The scanner
 * has its own way to read them; this one is short, so that each can be held against the other.
 */
final class TrailingLists {

  /** What names of XML begin with. */
  private static final String XML =
      ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF"
          + "\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF"
          + "\\uFDF0-\\uFFFD\\x{10000}-\\x{EFFFF}";

  private static final Pattern KRAMDOWN =
      Pattern.compile(
          "(?<=\\S[ \\t]{1,99})\\{#(?<id>["
              + XML
              + "]["
              + XML
              + "0-9.\\u00B7\\u0300-\\u036F\\u203F\\u2040-]*)\\}$");

  private static final Pattern DOCUSAURUS = Pattern.compile("\\{#(?<id>(?:.(?!\\{#|\\}))*.)\\}$");

  private static final Pattern PYTHON =
      Pattern.compile("(?<=\\S[ \\t]{1,99})\\{:?[ ]*(?<words>[^{} \\n][^{}\\n]*)\\}$");

  /** Of Hugo: each word is an id, a class, or a key with a value. */
  private static final Pattern HUGO =
      Pattern.compile(
          "\\{(?<words>(?:[\\s,]*(?:[#.][^\\s{}#.,]+|[^\\s{}=,]+=[^\\s{},]+))+\\s*)\\}$");

  /** Of mdBook and markdown-it-attrs. */
  private static final Pattern WORDS = Pattern.compile("\\{(?<words>[^{}<>]+)\\}$");

  private static final Pattern WORD =
      Pattern.compile("(?<mark>[#.]|id=)(?:\"(?<quoted>[^\"]*)\"|(?<plain>[^\\s,\"]+))");

  /** Nothing where lists are pandoc's, whose grammar is not one of words. */
  private final Optional<Pattern> pattern;

  private final boolean pandoc;

  private TrailingLists(Optional<Pattern> pattern, boolean pandoc) {
    this.pattern = pattern;
    this.pandoc = pandoc;
  }

  static TrailingLists of(AttributeSyntax syntax) {
    return switch (syntax) {
      case NONE -> new TrailingLists(Optional.empty(), false);
      case PANDOC, PANDOC_2, COMMONMARK -> new TrailingLists(Optional.empty(), true);
      case KRAMDOWN -> new TrailingLists(Optional.of(KRAMDOWN), false);
      case PYTHON -> new TrailingLists(Optional.of(PYTHON), false);
      case DOCUSAURUS -> new TrailingLists(Optional.of(DOCUSAURUS), false);
      case HUGO -> new TrailingLists(Optional.of(HUGO), false);
      case MDBOOK, MARKDOWN_IT -> new TrailingLists(Optional.of(WORDS), false);
    };
  }

  /**
   * The list that reaches to the end of {@code content}, in which nothing is behind it; its span
   * counts from there.
   */
  Optional<Attributes> find(String content) {
    if (!content.endsWith("}")) {
      return Optional.empty();
    }
    if (pandoc) {
      return pandoc(content);
    }
    return pattern
        .map(each -> each.matcher(content))
        .filter(Matcher::find)
        .map(TrailingLists::attributes);
  }

  private static Optional<Attributes> pandoc(String content) {
    for (int i = content.indexOf('{'); i >= 0; i = content.indexOf('{', i + 1)) {
      Optional<Attributes> list = AttributeList.at(content, i);
      boolean last = list.isPresent() && list.get().span().end() == content.length();
      if (last && !isEscaped(content, i)) {
        return list;
      }
    }
    return Optional.empty();
  }

  private static Attributes attributes(Matcher found) {
    Span span = new Span(found.start(), found.end());
    if (found.pattern() == KRAMDOWN || found.pattern() == DOCUSAURUS) {
      return new Attributes(
          Optional.of(found.group("id")), List.of(), Map.of(), span, span(found, "id", 0));
    }
    return attributes(found.group("words"), found.start("words"), span);
  }

  private static Optional<Span> span(Matcher found, String group, int shift) {
    return Optional.of(new Span(shift + found.start(group), shift + found.end(group)));
  }

  private static Attributes attributes(String words, int start, Span span) {
    Optional<String> id = Optional.empty();
    Optional<Span> idSpan = Optional.empty();
    List<String> classes = new ArrayList<>();
    Matcher word = WORD.matcher(words);
    while (word.find()) {
      String group = word.group("quoted") == null ? "plain" : "quoted";
      String value = word.group(group);
      if (word.group("mark").equals(".")) {
        classes.add(value);
      } else {
        id = Optional.of(value);
        idSpan = span(word, group, start);
      }
    }
    return new Attributes(id, List.copyOf(classes), Map.of(), span, idSpan);
  }

  private static boolean isEscaped(String text, int at) {
    int backslashes = 0;
    while (backslashes < at && text.charAt(at - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }
}
