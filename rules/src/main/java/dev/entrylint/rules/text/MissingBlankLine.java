package dev.entrylint.rules.text;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Fence;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.LineEnds;

/** A block that a blank line should set off from what is above or below it. */
public final class MissingBlankLine implements Rule {

  private static final Option<Boolean> CODE = around("code", true);
  private static final Option<Boolean> HEADINGS = around("headings", true);
  private static final Option<Boolean> LISTS = around("lists", false);
  private static final Option<Boolean> TABLES = around("tables", false);

  private static final RuleMeta META =
      RuleMeta.of(
              "missing-blank-line",
              "text",
              "No blank line sets a heading or code off from what is around it",
              Severity.WARNING)
          .with(CODE, HEADINGS, LISTS, TABLES)
          .offByDefault()
          .fixes(Fix.Safety.UNSAFE)
          .reaching(Reach.DOCUMENT);

  private static Option<Boolean> around(String what, boolean byDefault) {
    return Option.flag(what, byDefault, "whether blank lines should stand around " + what);
  }

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    boolean[] wanted = wanted(context);
    LineTable lines = context.document().lines();
    boolean joins = Corpus.of(context.corpus()).writing(context.document()).joinsBlocks();
    Block upper = null;
    boolean inList = false;
    for (Block lower : context.document().blocks()) {
      boolean close =
          upper != null && lines.line(lower.span().start()) - lines.line(upper.span().end()) < 2;
      inList = close && (inList || upper.kind() == Block.Kind.LIST);
      boolean below = close && wanted[upper.kind().ordinal()];
      boolean above = close && wanted[lower.kind().ordinal()];
      if ((below || above) && !(joins && isIndented(context.document(), upper))) {
        String place = below ? "below " + named(upper) : "above " + named(lower);
        boolean safe = !joins || !inList && areApart(upper, lower);
        report(context, below ? upper.span() : lower.span(), place)
            .fix(blank(context, lower.span().start(), safe))
            .report();
      }
      upper = lower;
    }
    if (context.option(CODE)) {
      checkNested(context);
    }
  }

  /** By the number of a kind of block whether it is to be set off. */
  private static boolean[] wanted(RuleContext context) {
    boolean[] wanted = new boolean[Block.Kind.values().length];
    wanted[Block.Kind.CODE.ordinal()] = context.option(CODE);
    wanted[Block.Kind.HEADING.ordinal()] = context.option(HEADINGS);
    wanted[Block.Kind.LIST.ordinal()] = context.option(LISTS);
    wanted[Block.Kind.TABLE.ordinal()] = context.option(TABLES);
    return wanted;
  }

  private static String named(Block block) {
    return switch (block.kind()) {
      case CODE -> "this code";
      case HEADING -> "this heading";
      case LIST -> "this list";
      default -> "this table";
    };
  }

  /** Code in lists and quotes, whose neighbours are no facts, so that the text has to tell. */
  private static void checkNested(RuleContext context) {
    for (Fence fence : context.document().fences()) {
      Span span = fence.span();
      if (isNested(context.document(), span)) {
        LineTable lines = context.document().lines();
        int first = lines.line(span.start());
        int last = lines.line(span.end());
        Span before = new Span(lines.start(first), span.start());
        if (isBlank(context.text(before)) && !isBlank(context, first - 1)) {
          report(context, span, "above this code").report();
        } else if (!isBlank(context, last + 1)) {
          report(context, span, "below this code").report();
        }
      }
    }
  }

  private static boolean isNested(Document document, Span fence) {
    for (Block block : document.blocks()) {
      if (block.span().contains(fence)) {
        return block.kind() != Block.Kind.CODE && block.kind() != Block.Kind.HTML;
      }
    }
    return true;
  }

  private static boolean isBlank(RuleContext context, int line) {
    LineTable lines = context.document().lines();
    if (line < 1 || line > lines.count()) {
      return true;
    }
    return isBlank(context.text(new Span(lines.start(line), nextStart(lines, line))));
  }

  /** Where the line behind {@code line} starts, or the text ends. */
  private static int nextStart(LineTable lines, int line) {
    return line == lines.count() ? lines.length() : lines.start(line + 1);
  }

  /** Whether there is nothing but white space and the marks of quotes. */
  private static boolean isBlank(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) > ' ' && line.charAt(i) != '>') {
        return false;
      }
    }
    return true;
  }

  /** Whether it is code between no fences. */
  private static boolean isIndented(Document document, Block block) {
    return block.kind() == Block.Kind.CODE
        && document.fences().stream().noneMatch(each -> block.span().contains(each.span()));
  }

  /** Whether both are blocks of their own to a renderer that joins some. */
  private static boolean areApart(Block upper, Block lower) {
    return upper.kind() != Block.Kind.TABLE
        && lower.kind() != Block.Kind.LIST
        && lower.kind() != Block.Kind.TABLE;
  }

  /** An empty line before that of {@code offset}, which no list or quote is around. */
  private static Fix blank(RuleContext context, int offset, boolean safe) {
    LineTable lines = context.document().lines();
    int start = lines.start(lines.line(offset));
    int upper = lines.start(lines.line(offset) - 1);
    String line = LineEnds.of(context.text(new Span(upper, start)));
    TextEdit edit = new TextEdit(context.document().path(), Span.at(start), line);
    String title = "put a blank line there";
    return safe ? Fix.safe(title, edit) : Fix.unsafe(title, edit);
  }

  private static Report report(RuleContext context, Span block, String place) {
    int start = block.start();
    LineTable lines = context.document().lines();
    int end = nextStart(lines, lines.line(start));
    return context
        .at(new Span(start, Math.min(end, block.end())))
        .subject(place)
        .message("a blank line is missing " + place);
  }
}
