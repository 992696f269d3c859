package dev.entrylint.model;

import java.util.List;
import java.util.Optional;

/**
 * The facts of one file, each list in the order of the text. A pure function of the file's bytes
 * and the dialect. Spans are offsets into the text in UTF-16 code units, a byte order mark
 * included; the text itself is not kept.
 *
 * @param path below the root, with {@code /}
 * @param headings all headings, the nested ones too
 * @param blocks the top-level blocks
 * @param labelUses the uses of labels that this file does not define
 * @param labels the link reference definitions
 * @param generated the stretches that programs write, each between comments of its program
 * @param includes the paths, as they are written, of files whose text the renderer puts in
 * @param fences those of all code, of the nested too
 * @param suspectFences what only looks like one, or is never closed
 */
public record Document(
    String path,
    LineTable lines,
    Optional<FrontMatter> frontMatter,
    List<Heading> headings,
    List<Block> blocks,
    List<Anchor> anchors,
    List<Reference> references,
    List<LabelUse> labelUses,
    List<LabelDefinition> labels,
    List<Directive> directives,
    List<Generated> generated,
    List<SuspectHeading> suspectHeadings,
    List<SuspectLink> suspectLinks,
    List<String> includes,
    List<Fence> fences,
    List<SuspectFence> suspectFences) {

  /** The line and column of a span's start. */
  public Position position(Span span) {
    return lines.position(span.start());
  }

  /** That of the path: all facts of a file take too long, and no two documents have one path. */
  @Override
  public int hashCode() {
    return path.hashCode();
  }
}
