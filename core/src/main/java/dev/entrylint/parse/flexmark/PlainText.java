package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.wikilink.WikiNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.entrylint.parse.TitlePart;
import dev.entrylint.parse.TitlePart.Kind;
import dev.entrylint.parse.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** What a reader sees of inline nodes: text in pieces, mark-up taken off. */
final class PlainText {

  private final List<TitlePart> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Grammar grammar;

  private PlainText(Grammar grammar) {
    this.grammar = grammar;
  }

  /** The content of {@code parent} in pieces. */
  static List<TitlePart> parts(Node parent, Grammar grammar) {
    PlainText plain = new PlainText(grammar);
    plain.children(parent);
    plain.flush();
    return List.copyOf(plain.parts);
  }

  /** The content of {@code parent} as one line. */
  static String text(Node parent, Grammar grammar) {
    StringBuilder text = new StringBuilder();
    for (TitlePart part : parts(parent, grammar)) {
      switch (part.kind()) {
        case TEXT, ADDRESS, CODE, MATH, IMAGE -> text.append(part.text());
        case BREAK -> text.append(' ');
        case HTML, FOOTNOTE, LABEL -> {}
      }
    }
    return Whitespace.fold(text.toString());
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      node(node);
    }
  }

  private void node(Node node) {
    if (node instanceof Text) {
      unescape(node.getChars());
    } else if (node instanceof Code code) {
      Kind kind = isRaw(code) ? Kind.HTML : Kind.CODE;
      add(kind, kind == Kind.HTML ? code.getChars().toString() : code(code.getText()));
    } else if (node instanceof HtmlEntity) {
      // Apart from the text around it, so that no smart dash comes of an entity.
      add(Kind.TEXT, Escaping.unescapeHtml(node.getChars()), node.getChars());
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      add(Kind.BREAK, node.getChars().toString());
    } else if (node instanceof HtmlInlineBase) {
      add(Kind.HTML, node.getChars().toString());
    } else if (node instanceof Image || node instanceof ImageRef) {
      add(Kind.IMAGE, text(node, grammar));
    } else if (node instanceof AutoLink link) {
      add(Kind.ADDRESS, link.getText().toString());
    } else if (node instanceof MailLink link) {
      add(Kind.ADDRESS, link.getText().toString());
    } else if (node instanceof Footnote) {
      add(Kind.FOOTNOTE, node.getChars().toString());
    } else if (node instanceof Leaf leaf) {
      leaf(leaf);
    } else if (node instanceof WikiNode wiki) {
      text.append(wiki.getText().isEmpty() ? wiki.getLink() : wiki.getText());
    } else if (node instanceof LinkRef link && BracketFacts.isInlineFootnote(link, grammar)) {
      dropCaret();
      add(Kind.FOOTNOTE, "^" + link.getChars());
    } else if (node instanceof LinkRef link && !BracketFacts.isLink(link)) {
      brackets(link);
    } else {
      children(node);
    }
  }

  private void leaf(Leaf leaf) {
    switch (leaf.kind()) {
      case MATH -> add(Kind.MATH, leaf.getChars().toString());
      case BARE_LINK -> add(Kind.ADDRESS, leaf.getChars().toString());
      case ATTRIBUTES, RAW_FORMAT -> {}
    }
  }

  /** Brackets that are no link are shown, unless an attribute list makes a span of them. */
  private void brackets(LinkRef link) {
    boolean span = BracketFacts.isSpan(link);
    text.append(span ? "" : "[");
    if (link.hasChildren()) {
      children(link);
    } else {
      unescape(link.getReference());
    }
    if (!span) {
      text.append(']');
      if (BracketFacts.isFull(link)) {
        text.append('[').append(link.getReference()).append(']');
      }
    }
  }

  private static boolean isRaw(Code code) {
    return code.getNext() instanceof Leaf leaf && leaf.kind() == Leaf.Kind.RAW_FORMAT;
  }

  /** The code without the one space that may stand inside either end. */
  private static String code(BasedSequence chars) {
    String code = chars.toString().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    boolean padded =
        code.length() > 1 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
    return padded ? code.substring(1, code.length() - 1) : code;
  }

  /** Text with its escapes resolved; what was escaped becomes a piece of its own. */
  private void unescape(BasedSequence chars) {
    for (int i = 0; i < chars.length(); i++) {
      char c = chars.charAt(i);
      if (c == '\\' && i + 1 < chars.length() && isPunctuation(chars.charAt(i + 1))) {
        add(Kind.TEXT, String.valueOf(chars.charAt(i + 1)), chars.subSequence(i, i + 2));
        i++;
      } else {
        text.append(c);
      }
    }
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
  }

  private void dropCaret() {
    if (text.length() > 0 && text.charAt(text.length() - 1) == '^') {
      text.setLength(text.length() - 1);
    }
  }

  private void add(Kind kind, String piece) {
    add(kind, piece, piece);
  }

  private void add(Kind kind, String piece, CharSequence source) {
    flush();
    parts.add(new TitlePart(kind, piece, source.toString()));
  }

  private void flush() {
    if (text.length() > 0) {
      parts.add(new TitlePart(Kind.TEXT, text.toString()));
      text.setLength(0);
    }
  }
}
