package dev.entrylint.cli.page;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;

/** What stands in a paragraph, a heading or a cell, as styled text. */
final class InlineText {

  private final boolean coloured;
  private final Style base;
  private final StyledText text = new StyledText();

  /**
   * @param coloured whether styles are seen; else code stands in backticks
   */
  InlineText(boolean coloured) {
    this(coloured, Style.PLAIN);
  }

  InlineText(boolean coloured, Style base) {
    this.coloured = coloured;
    this.base = base;
  }

  /** What {@code block} holds. */
  StyledText of(Node block) {
    children(block, base);
    return text;
  }

  private void children(Node parent, Style style) {
    parent.getChildren().forEach(each -> inline(each, style));
  }

  private void inline(Node node, Style style) {
    if (node instanceof Code code) {
      String mark = coloured ? "" : "`";
      text.add(mark + code.getText() + mark, Style.CODE);
    } else if (node instanceof Emphasis) {
      marked(node, "*", Style.EMPHASIS);
    } else if (node instanceof StrongEmphasis) {
      marked(node, "**", Style.STRONG);
    } else if (node instanceof Link link) {
      children(node, Style.LINK);
      String address = link.getUrl().toString();
      if (isShown(address, link.getText().toString())) {
        text.add(" (" + address + ")", Style.FAINT);
      }
    } else if (node instanceof AutoLink link) {
      text.add(link.getText().toString(), Style.LINK);
    } else if (node instanceof SoftLineBreak) {
      text.add(" ", style);
    } else if (node instanceof HardLineBreak) {
      text.add("\n", style);
    } else if (node instanceof TextBase) {
      children(node, style);
    } else if (!(node instanceof HtmlInlineComment)) {
      text.add(Escaping.unescapeString(node.getChars().toString()), style);
    }
  }

  private void marked(Node node, String mark, Style style) {
    text.add(coloured ? "" : mark, Style.PLAIN);
    children(node, style);
    text.add(coloured ? "" : mark, Style.PLAIN);
  }

  /** Whether an address tells more than the text; that of another rule's page is its name. */
  private static boolean isShown(String address, String text) {
    return !address.startsWith("#")
        && !address.equals(text)
        && !address.equals(text.replace("`", "") + ".md");
  }
}
