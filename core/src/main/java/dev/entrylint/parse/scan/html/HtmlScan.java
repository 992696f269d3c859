package dev.entrylint.parse.scan.html;

import dev.entrylint.model.Anchor;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Comment;
import dev.entrylint.parse.TitlePart;
import dev.entrylint.parse.Whitespace;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Entities;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.Includes;
import dev.entrylint.parse.scan.text.LeafText;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.WrittenTargets;
import java.util.List;
import java.util.Optional;

/**
 * Takes from HTML what entrylint wants to know: comments, ids and names, {@code href} and {@code
 * src}.
 */
public final class HtmlScan {

  private final HtmlTags tags;
  private final Facts facts;

  /** Whether what {@code <h1>} to {@code <h6>} hold makes an id. */
  private final boolean headings;

  private final boolean includes;

  /** Whether each element with a capital is a component. */
  private final boolean components;

  private LeafText text;
  private byte[] t;
  private int limit;

  /** What has been looked for in vain, so that it is not looked for again. */
  private boolean noComment;

  private boolean noDeclaration;
  private boolean noInstruction;

  /** Where the content of the open heading begins, or -1. */
  private int heading;

  private boolean noCdata;

  /** Adds what is found to {@code facts}; {@code tags} says what is a tag. */
  public HtmlScan(HtmlTags tags, Facts facts, SyntaxOptions options) {
    this.tags = tags;
    headings = options.htmlHeadings;
    includes = options.commentedIncludes;
    components = options.mdx;
    this.facts = facts;
  }

  /** Begins {@code text}, up to {@code limit}. */
  public void begin(LeafText text, int limit) {
    this.text = text;
    this.limit = limit;
    t = text.bytes;
    heading = -1;
    noComment = false;
    noDeclaration = false;
    noInstruction = false;
    noCdata = false;
  }

  /** Takes the facts of all HTML from {@code start} on, of which nothing is Markdown. */
  public void scan(int start) {
    int i = start;
    while (i < limit) {
      if (t[i] != '<') {
        i = components && t[i] == '{' ? behindExpression(i) : i + 1;
        continue;
      }
      int end = construct(i);
      if (end < 0) {
        if (noComment) {
          // A comment without end hides the rest.
          return;
        }
        i++;
      } else if (i + 1 < limit && Bytes.isLetter(t[i + 1])) {
        i = skipRawText(end);
      } else {
        i = end;
      }
    }
  }

  /** Behind the expression of JSX at {@code i}, if it is one. */
  private int behindExpression(int i) {
    int end = tags.expressionEnd(t, i, limit);
    if (end < 0) {
      return i + 1;
    }
    facts.addExpression(text, i, end);
    return end;
  }

  /** Behind the content of an element in which no tags are read. */
  private int skipRawText(int i) {
    long element = tags.element;
    boolean raw =
        element == HtmlNames.SCRIPT || element == HtmlNames.STYLE || element == HtmlNames.TEXTAREA;
    int k = i;
    if (raw) {
      while (k < limit && !closes(k, element)) {
        k++;
      }
    }
    return k;
  }

  private boolean closes(int i, long element) {
    return t[i] == '<'
        && i + 1 < limit
        && t[i + 1] == '/'
        && HtmlNames.at(t, i + 2, limit) == element;
  }

  /** The end of the tag, comment or other construct at {@code i}, with its facts taken; or -1. */
  public int construct(int i) {
    int k = i + 1;
    if (k >= limit) {
      return -1;
    }
    int c = t[k];
    if (c == '/') {
      int end = tags.close(t, i, limit);
      if (heading >= 0 && end > 0 && HtmlNames.isHeading(HtmlNames.at(t, k + 1, limit))) {
        // Where it closes, and so behind the ids that stand in it.
        String content = content(heading, i);
        facts.addText(
            List.of(new TitlePart(TitlePart.Kind.TEXT, content)), content, text.span(i, end));
        heading = -1;
      }
      return end;
    }
    if (c == '?') {
      int end = noInstruction ? -1 : endOf("?>", i + 2);
      noInstruction |= end < 0;
      return end;
    }
    if (c == '!') {
      return markup(i);
    }
    int end = tags.open(t, i, limit);
    if (headings && end > 0 && HtmlNames.isHeading(tags.element)) {
      heading = end;
    }
    if (end > 0 && tags.attributes > 0) {
      takeAttributes(i, end);
    }
    return end;
  }

  /** The text of {@code t[from..to)} without tags and comments. */
  private String content(int from, int to) {
    StringBuilder content = new StringBuilder();
    int plain = from;
    for (int k = from; k < to; k++) {
      int end = t[k] == '<' ? tagEnd(k, to) : -1;
      if (end > 0) {
        content.append(Entities.resolve(t, plain, k, false));
        plain = end;
        k = end - 1;
      }
    }
    return content.append(Entities.resolve(t, plain, to, false)).toString();
  }

  private int tagEnd(int i, int to) {
    if (Bytes.startsWith(t, i, to, "<!--")) {
      int end = Bytes.indexOf(t, i + 4, to, "-->");
      return end < 0 ? -1 : end + 3;
    }
    return Bytes.startsWith(t, i, to, "</") ? tags.close(t, i, to) : tags.open(t, i, to);
  }

  private int markup(int i) {
    if (Bytes.startsWith(t, i, limit, "<!--")) {
      return comment(i);
    }
    if (i + 2 < limit && Bytes.isLetter(t[i + 2])) {
      int end = noDeclaration ? -1 : endOf(">", i + 2);
      noDeclaration |= end < 0;
      return end;
    }
    if (Bytes.startsWith(t, i, limit, "<![CDATA[")) {
      int end = noCdata ? -1 : endOf("]]>", i + 9);
      noCdata |= end < 0;
      return end;
    }
    return -1;
  }

  private int comment(int i) {
    if (Bytes.startsWith(t, i + 4, limit, ">")) {
      return i + 5;
    }
    if (Bytes.startsWith(t, i + 4, limit, "->")) {
      return i + 6;
    }
    int end = noComment ? -1 : endOf("-->", i + 4);
    if (end < 0) {
      noComment = true;
      return -1;
    }
    String content = Bytes.string(t, i + 4, end - 3);
    facts.comments.add(new Comment(content.strip(), text.span(i, end)));
    String path = includes ? Includes.inComment(content.strip()) : "";
    if (!path.isEmpty()) {
      facts.includes.add(path);
    }
    return end;
  }

  private int endOf(String word, int from) {
    int found = Bytes.indexOf(t, from, limit, word);
    return found < 0 ? -1 : found + word.length();
  }

  /** Takes the facts of the tag read last, which is {@code t[start..end)}. */
  private void takeAttributes(int start, int end) {
    boolean links = !HtmlNames.isComponent(t, start + 1, tags.element, components);
    String alt = "";
    String id = "";
    for (int k = 0; k < tags.attributes; k++) {
      if (tags.name(k) == HtmlNames.ALT) {
        alt = value(k);
      } else if (tags.name(k) == HtmlNames.ID) {
        id = value(k);
      }
    }
    for (int k = 0; k < tags.attributes; k++) {
      long name = tags.name(k);
      if (links && (name == HtmlNames.HREF || name == HtmlNames.SRC)) {
        boolean image = name == HtmlNames.SRC && tags.element != HtmlNames.SCRIPT;
        String target = value(k);
        int from = tags.valueStart(k);
        int to = tags.valueEnd(k);
        Span span = text.span(from, to);
        facts.references.add(
            new Reference(
                Reference.Form.HTML,
                image,
                target,
                image ? Whitespace.fold(alt) : "",
                Optional.empty(),
                text.span(start, end),
                span,
                WrittenTargets.parts(text, from, to, false, target, span)));
      } else if (name == HtmlNames.ID
          || name == HtmlNames.NAME && tags.element == HtmlNames.A && !value(k).equals(id)) {
        takeId(k);
      }
    }
  }

  private void takeId(int attribute) {
    String id = value(attribute);
    if (!id.isEmpty()) {
      int from = text.origin(tags.valueStart(attribute));
      int to = text.origin(tags.valueEnd(attribute));
      facts.addId(id, Anchor.Kind.HTML, from, to);
    }
  }

  private String value(int attribute) {
    return Entities.resolve(t, tags.valueStart(attribute), tags.valueEnd(attribute), false);
  }
}
