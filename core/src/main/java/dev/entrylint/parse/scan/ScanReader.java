package dev.entrylint.parse.scan;

import dev.entrylint.model.SourceFile;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.Reader;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.scan.block.BlockScan;
import dev.entrylint.parse.scan.block.FrontMatterScan;
import dev.entrylint.parse.scan.inline.Definitions;
import dev.entrylint.parse.scan.inline.LinkParts;
import dev.entrylint.parse.scan.inline.Notes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.Source;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import java.util.Optional;
import java.util.Set;

/**
 * The default reader: CommonMark 0.31 and GFM, with what the dialects add behind switches. It reads
 * bytes, builds no tree, and takes time and memory linear in the length of any text.
 */
public final class ScanReader implements Reader {

  /** What {@link #switches} were made of last; nearly always all texts of a run have the same. */
  private record Made(Set<Feature> features, SyntaxOptions switches) {}

  private volatile Made made = new Made(Set.of(), new SyntaxOptions(Set.of()));

  @Override
  public String name() {
    return "scanner";
  }

  @Override
  public Syntax read(SourceFile file, Set<Feature> features) {
    Source source = new Source(file);
    Facts facts = new Facts(source);
    return read(source, switches(features), facts, Optional.empty());
  }

  /**
   * The running text of {@code file}: as long as its text, with NUL for all that is none, such as
   * headings, code and links, and blanks between the lines of a paragraph.
   */
  public String prose(SourceFile file, Set<Feature> features) {
    Source source = new Source(file);
    Facts facts = new Facts(source);
    ProseMask prose = new ProseMask(source);
    read(source, switches(features), facts, Optional.of(prose));
    return prose.text(facts.references);
  }

  private SyntaxOptions switches(Set<Feature> features) {
    Made last = made;
    if (last.features() != features) {
      last = new Made(features, new SyntaxOptions(features));
      made = last;
    }
    return last.switches();
  }

  private static Syntax read(
      Source source, SyntaxOptions switches, Facts facts, Optional<ProseMask> prose) {
    LinkParts parts = new LinkParts(switches);
    Definitions definitions = new Definitions(parts, switches, facts);
    Notes notes = new Notes(switches, facts);
    FrontMatterScan head = new FrontMatterScan(source, switches);
    facts.setFrontMatter(head.read());
    BlockScan blocks = new BlockScan(source, switches, definitions, notes, facts);
    blocks.scan(head.nextLine());
    new TextScan(blocks.texts(), source, switches, definitions, notes, parts, facts, prose).scan();
    return facts.toSyntax(
        blocks.top().toList(source, !switches.unmeasuredBlocks), definitions.all());
  }
}
