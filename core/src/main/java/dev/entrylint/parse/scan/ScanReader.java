package dev.entrylint.parse.scan;

import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.LiquidText;
import dev.entrylint.parse.MdxCode;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.SyntaxRules;
import dev.entrylint.parse.scan.block.BlockScan;
import dev.entrylint.parse.scan.block.FrontMatterScan;
import dev.entrylint.parse.scan.inline.Definitions;
import dev.entrylint.parse.scan.inline.LinkParts;
import dev.entrylint.parse.scan.inline.Notes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.Source;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import java.util.Optional;

/**
 * The default reader: CommonMark 0.31 and GFM, with what the dialects add behind options. It reads
 * bytes, builds no tree, and takes time and memory linear in the length of any text.
 */
public final class ScanReader implements Reader {

  /** What {@link #options} were made of last; nearly always all texts of a run have the same. */
  private record Made(SyntaxRules rules, SyntaxOptions options) {}

  private volatile Made made =
      new Made(SyntaxRules.COMMONMARK, new SyntaxOptions(SyntaxRules.COMMONMARK));

  @Override
  public String name() {
    return "scanner";
  }

  @Override
  public Syntax read(SourceFile file, SyntaxRules rules, boolean measured) {
    Source source = new Source(file);
    Facts facts = new Facts(source);
    return read(source, options(rules), facts, Optional.empty(), measured);
  }

  /**
   * The running text of {@code file}: as long as its text, with NUL for all that is none, such as
   * headings, code and links, and blanks between the lines of a paragraph.
   */
  public String prose(SourceFile file, SyntaxRules rules) {
    Source source = new Source(file);
    Facts facts = new Facts(source);
    ProseMask prose = new ProseMask(source);
    read(source, options(rules), facts, Optional.of(prose), false);
    return prose.text(facts.references);
  }

  private SyntaxOptions options(SyntaxRules rules) {
    Made last = made;
    if (last.rules() != rules) {
      last = new Made(rules, new SyntaxOptions(rules));
      made = last;
    }
    return last.options();
  }

  private static Syntax read(
      Source written,
      SyntaxOptions options,
      Facts facts,
      Optional<ProseMask> prose,
      boolean measured) {
    LinkParts parts = new LinkParts(options);
    Definitions definitions = new Definitions(parts, options, facts);
    Notes notes = new Notes(options, facts);
    FrontMatterScan head = new FrontMatterScan(written, options);
    facts.setFrontMatter(head.read());
    Source source = options.liquid ? withoutLiquid(written, head.nextLine(), facts) : written;
    source = options.mdxCode ? source.with(MdxCode.without(source.bytes)) : source;
    BlockScan blocks = new BlockScan(source, options, definitions, notes, facts);
    blocks.scan(head.nextLine());
    new TextScan(blocks.texts(), source, options, definitions, notes, parts, facts, prose).scan();
    return facts.toSyntax(
        blocks.top().toList(source, measured, options.comments), definitions.all());
  }

  /** What Liquid leaves of the lines from {@code first} on. */
  private static Source withoutLiquid(Source written, int first, Facts facts) {
    int from = first < written.lines() ? written.lineStart(first) : written.length;
    LiquidText liquid = LiquidText.of(written.bytes, from);
    facts.includes.addAll(liquid.includes());
    return written.with(liquid.text());
  }
}
