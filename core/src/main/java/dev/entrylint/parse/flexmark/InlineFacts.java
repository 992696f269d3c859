package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.wikilink.WikiImage;
import com.vladsch.flexmark.ext.wikilink.WikiNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Attributes;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.IdMark;
import java.util.Optional;

/** References and ids among inline nodes. */
final class InlineFacts {

  private final Source source;
  private final Grammar grammar;
  private final Facts facts;
  private final BracketFacts brackets;
  private final HtmlFacts html;

  InlineFacts(Source source, Grammar grammar, Facts facts, BracketFacts brackets, HtmlFacts html) {
    this.source = source;
    this.grammar = grammar;
    this.facts = facts;
    this.brackets = brackets;
    this.html = html;
  }

  /** Takes the facts of {@code node}; tells whether to look among its children too. */
  boolean take(Node node) {
    if (node instanceof InlineLinkNode link) {
      link(link);
    } else if (node instanceof RefNode reference) {
      brackets.use(reference);
    } else if (node instanceof AutoLink link) {
      autolink(link.getChars(), link.getText(), "");
    } else if (node instanceof MailLink link) {
      autolink(link.getChars(), link.getText(), "mailto:");
    } else if (node instanceof HtmlInlineBase) {
      html.read(node.getChars());
    } else if (node instanceof WikiNode wiki) {
      wikiLink(wiki);
    } else if (node instanceof Leaf leaf) {
      leaf(leaf);
    }
    // Nothing in an image's alternative text is a link.
    return !(node instanceof Image || node instanceof ImageRef || node instanceof WikiNode);
  }

  private void link(InlineLinkNode link) {
    BasedSequence url = link.getUrl();
    boolean angles =
        link.getUrlOpeningMarker().isNotNull() && !link.getUrlOpeningMarker().isEmpty();
    // Where the targets of labels have no spaces, those of links that do are the scanner's alone.
    if (!angles && url.indexOf(' ') >= 0 && !grammar.has(Feature.SPACED_LABEL_TARGETS)) {
      return;
    }
    String target = Escaping.unescapeString(url);
    Span span = url.isNull() ? emptyTarget(link) : source.span(url);
    add(
        Reference.Form.INLINE,
        link instanceof Image,
        target,
        PlainText.text(link, grammar),
        source.span(link),
        span,
        WrittenParts.of(source.text(), span, target, Escaping::unescapeString));
  }

  /** The place between the parentheses of {@code [text]()}. */
  private Span emptyTarget(InlineLinkNode link) {
    int end = link.getEndOffset() - 1;
    return source.span(end, end);
  }

  private void autolink(BasedSequence chars, BasedSequence address, String prefix) {
    String text = Escaping.unescapeHtml(address);
    Span span = source.span(address);
    Optional<TargetParts> parts =
        WrittenParts.of(source.text(), span, text, Escaping::unescapeHtml);
    if (parts.isEmpty() && !prefix.isEmpty()) {
      parts = Optional.of(TargetParts.of(text, span.start()));
    }
    add(Reference.Form.AUTOLINK, false, prefix + text, text, source.span(chars), span, parts);
  }

  private void wikiLink(WikiNode wiki) {
    BasedSequence target = wiki.getLink();
    // Without a bar, what flexmark calls the text is the target without its fragment.
    BasedSequence text =
        wiki.getTextSeparatorMarker().isEmpty() ? BasedSequence.NULL : wiki.getText();
    add(
        Reference.Form.WIKI,
        wiki instanceof WikiImage,
        target.toString().strip(),
        (text.isEmpty() ? target : text).toString().strip(),
        source.span(wiki),
        source.span(target.trim()),
        Optional.empty());
  }

  private void leaf(Leaf leaf) {
    switch (leaf.kind()) {
      case BARE_LINK -> {
        String prefix = leaf.getChars().startsWith("www.") ? "http://" : "";
        autolink(leaf.getChars(), leaf.getChars(), prefix);
      }
      case ATTRIBUTES -> mark(source.attributes(leaf.getStartOffset()));
      case MATH, RAW_FORMAT -> {}
    }
  }

  /** Takes the id of an attribute list that is not a heading's. */
  void mark(Attributes attributes) {
    if (attributes.id().isPresent()) {
      Span place = attributes.idSpan().orElse(Span.at(attributes.span().start()));
      facts.ids.add(new IdMark(attributes.id().get(), Anchor.Kind.ATTRIBUTE, place));
    }
  }

  private void add(
      Reference.Form form,
      boolean image,
      String target,
      String text,
      Span span,
      Span targetSpan,
      Optional<TargetParts> parts) {
    facts.references.add(
        new Reference(form, image, target, text, Optional.empty(), span, targetSpan, parts));
  }
}
