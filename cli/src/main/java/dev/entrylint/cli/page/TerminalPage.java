package dev.entrylint.cli.page;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.entrylint.base.Printable;
import java.util.List;

/** A page of Markdown as it is read on a terminal. */
public final class TerminalPage {

  /** Longer lines are hard to follow, however wide a terminal is. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 20;

  private final boolean coloured;
  private final StringBuilder text = new StringBuilder();

  private TerminalPage(boolean coloured) {
    this.coloured = coloured;
  }

  /**
   * {@code markdown} as text, with a line end at its end.
   *
   * @param width how many columns the terminal has; code is not broken
   * @param coloured whether styles are shown by colours; else marks are left where they help
   */
  public static String of(String markdown, int width, boolean coloured) {
    MutableDataSet options = new MutableDataSet();
    options.set(Parser.EXTENSIONS, List.of(TablesExtension.create()));
    TerminalPage page = new TerminalPage(coloured);
    page.blocks(
        Parser.builder(options).build().parse(markdown),
        "",
        Math.max(NARROWEST, Math.min(width, WIDEST)));
    return page.text.toString();
  }

  /** Writes all blocks of {@code parent}, with a blank line between two, behind {@code margin}. */
  private void blocks(Node parent, String margin, int width) {
    boolean first = true;
    for (Node block : parent.getChildren()) {
      if (block instanceof HtmlCommentBlock || block instanceof Reference) {
        continue;
      }
      if (!first) {
        line(margin.stripTrailing());
      }
      first = false;
      block(block, margin, width);
    }
  }

  private void block(Node block, String margin, int width) {
    if (block instanceof Heading heading) {
      heading(heading, margin, width);
    } else if (block instanceof Paragraph) {
      lines(new InlineText(coloured).of(block).lines(width, coloured), margin);
    } else if (block instanceof FencedCodeBlock fence) {
      if (!fence.getInfo().isBlank()) {
        lines(new StyledText().add(fence.getInfo().toString(), Style.FAINT), margin + "  ", width);
      }
      code(fence.getContentChars().toString(), fence.getInfo().startsWith("diff"), margin);
    } else if (block instanceof IndentedCodeBlock code) {
      code(code.getContentChars().toString(), false, margin);
    } else if (block instanceof BulletList || block instanceof OrderedList) {
      items((ListBlock) block, margin, width);
    } else if (block instanceof BlockQuote) {
      blocks(block, margin + Style.FAINT.paint("▌ ", coloured), width - 2);
    } else if (block instanceof TableBlock table) {
      lines(new TerminalTable(coloured).of(table, width), margin);
    } else if (block instanceof ThematicBreak) {
      lines(new StyledText().add("─".repeat(width), Style.FAINT), margin, width);
    } else {
      block.getChars().toString().lines().forEach(each -> line(margin + Printable.line(each)));
    }
  }

  private void heading(Heading heading, String margin, int width) {
    StyledText title = new InlineText(coloured, Style.STRONG).of(heading);
    lines(title, margin, width);
    if (heading.getLevel() <= 2) {
      String rule = heading.getLevel() == 1 ? "═" : "─";
      String drawn = rule.repeat(Math.min(width, title.width()));
      lines(new StyledText().add(drawn, Style.FAINT), margin, width);
    }
  }

  private void code(String content, boolean diff, String margin) {
    String bar = margin + Style.FAINT.paint("  │", coloured);
    content
        .lines()
        .forEach(
            each -> {
              Style style = diff ? changed(each) : Style.PLAIN;
              String shown = style.paint(Printable.text(each), coloured);
              line(shown.isEmpty() ? bar : bar + " " + shown);
            });
  }

  private static Style changed(String line) {
    if (line.startsWith("+")) {
      return Style.ADDED;
    }
    return line.startsWith("-") ? Style.REMOVED : Style.PLAIN;
  }

  private void items(ListBlock list, String margin, int width) {
    int number = list instanceof OrderedList ordered ? ordered.getStartNumber() : 0;
    boolean first = true;
    for (Node item : list.getChildren()) {
      if (!first && list.isLoose()) {
        line(margin.stripTrailing());
      }
      first = false;
      String mark = list instanceof OrderedList ? number++ + ". " : "• ";
      int begin = text.length();
      String indent = " ".repeat(mark.length());
      itemBlocks(item, margin + indent, width - mark.length(), list.isLoose());
      if (text.length() == begin) {
        line(margin + indent);
      }
      int at = begin + margin.length();
      text.replace(at, at + mark.length(), mark);
    }
  }

  /** The blocks of an item; between those of a tight list there is no blank line. */
  private void itemBlocks(Node item, String margin, int width, boolean loose) {
    if (loose) {
      blocks(item, margin, width);
    } else {
      item.getChildren().forEach(each -> block(each, margin, width));
    }
  }

  private void lines(StyledText styled, String margin, int width) {
    lines(styled.lines(width, coloured), margin);
  }

  private void lines(List<String> all, String margin) {
    all.forEach(each -> line(margin + each));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }
}
