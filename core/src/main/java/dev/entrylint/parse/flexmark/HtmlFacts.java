package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Comment;
import dev.entrylint.parse.IdMark;
import dev.entrylint.parse.Whitespace;
import java.util.Optional;

/** Ids, references and comments in raw HTML. */
final class HtmlFacts {

  private final Source source;
  private final Facts facts;
  private BasedSequence html = BasedSequence.NULL;
  private int at;

  HtmlFacts(Source source, Facts facts) {
    this.source = source;
    this.facts = facts;
  }

  /** Reads a stretch of HTML: one tag, or all of a block. */
  void read(BasedSequence chars) {
    html = chars;
    at = 0;
    while ((at = html.indexOf('<', at)) >= 0) {
      if (html.matchChars("<!--", at)) {
        comment();
      } else if (at + 1 < html.length() && isLetter(html.charAt(at + 1))) {
        tag();
      } else {
        at++;
      }
    }
  }

  private void comment() {
    int start = at;
    int end = html.indexOf("-->", at + 4);
    at = end < 0 ? html.length() : end + 3;
    if (end >= 0) {
      String text = html.subSequence(start + 4, end).toString().strip();
      facts.comments.add(new Comment(text, span(start, at)));
    }
  }

  private void tag() {
    int start = at++;
    String name = word().toLowerCase(java.util.Locale.ROOT);
    Tag tag = new Tag(name);
    boolean closed = false;
    while (at < html.length() && !closed) {
      char c = html.charAt(at);
      if (c == '>') {
        at++;
        closed = true;
      } else if (c == '<') {
        return;
      } else if (isLetter(c)) {
        attribute(tag);
      } else {
        at++;
      }
    }
    if (closed) {
      report(tag, span(start, at));
      skipRawText(name);
    }
  }

  private void attribute(Tag tag) {
    String name = word().toLowerCase(java.util.Locale.ROOT);
    int before = at;
    skipWhitespace();
    if (at >= html.length() || html.charAt(at) != '=') {
      at = before;
      return;
    }
    at++;
    skipWhitespace();
    if (at >= html.length()) {
      return;
    }
    char quote = html.charAt(at);
    boolean quoted = quote == '"' || quote == '\'';
    int start = quoted ? at + 1 : at;
    int end = start;
    while (end < html.length()
        && (quoted
            ? html.charAt(end) != quote
            : !Whitespace.is(html.charAt(end)) && html.charAt(end) != '>')) {
      end++;
    }
    at = quoted ? Math.min(end + 1, html.length()) : end;
    String value = Escaping.unescapeHtml(html.subSequence(start, end)).strip();
    tag.set(name, value, span(start, end));
  }

  private void report(Tag tag, Span span) {
    tag.id.ifPresent(facts.ids::add);
    if (tag.anchor.isPresent() && !tag.anchor.map(IdMark::id).equals(tag.id.map(IdMark::id))) {
      facts.ids.add(tag.anchor.get());
    }
    if (tag.targetSpan.isPresent()) {
      boolean image = tag.source && !tag.name.equals("script");
      facts.references.add(
          new Reference(
              Reference.Form.HTML,
              image,
              tag.target,
              image ? Whitespace.fold(tag.alt) : "",
              Optional.empty(),
              span,
              tag.targetSpan.get(),
              WrittenParts.of(
                  source.text(),
                  tag.targetSpan.get(),
                  tag.target,
                  raw -> Escaping.unescapeHtml(raw).strip())));
    }
  }

  /** What stands in a script or style is no HTML. */
  private void skipRawText(String name) {
    if (name.equals("script") || name.equals("style")) {
      int end = html.indexOf("</" + name, at);
      at = end < 0 ? html.length() : end;
    }
  }

  private String word() {
    int start = at;
    while (at < html.length() && isName(html.charAt(at))) {
      at++;
    }
    return html.subSequence(start, at).toString();
  }

  private void skipWhitespace() {
    while (at < html.length() && Whitespace.is(html.charAt(at))) {
      at++;
    }
  }

  private Span span(int start, int end) {
    int last = end > start ? html.getIndexOffset(end - 1) + 1 : html.getIndexOffset(start);
    return source.span(html.getIndexOffset(start), last);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private static boolean isName(char c) {
    return isLetter(c) || c >= '0' && c <= '9' || c == '-' || c == '_' || c == ':' || c == '.';
  }

  /** The attributes of one tag that matter; of a repeated one the first counts. */
  private static final class Tag {

    private final String name;
    private Optional<IdMark> id = Optional.empty();
    private Optional<IdMark> anchor = Optional.empty();
    private Optional<Span> targetSpan = Optional.empty();
    private String target = "";
    private boolean source;
    private String alt = "";

    private Tag(String name) {
      this.name = name;
    }

    private void set(String attribute, String value, Span span) {
      switch (attribute) {
        case "id" -> id = id.or(() -> mark(value, span));
        case "name" -> anchor = name.equals("a") ? anchor.or(() -> mark(value, span)) : anchor;
        case "href", "src" -> {
          if (targetSpan.isEmpty()) {
            targetSpan = Optional.of(span);
            source = attribute.equals("src");
            target = value;
          }
        }
        case "alt" -> alt = value;
        default -> {}
      }
    }

    private static Optional<IdMark> mark(String value, Span span) {
      return value.isEmpty()
          ? Optional.empty()
          : Optional.of(new IdMark(value, Anchor.Kind.HTML, span));
    }
  }
}
