package dev.entrylint.parse;

import dev.entrylint.model.Block;
import dev.entrylint.model.Fence;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.LineTable;
import dev.entrylint.model.Reference;
import dev.entrylint.model.SuspectFence;
import dev.entrylint.model.SuspectHeading;
import dev.entrylint.model.SuspectLink;
import java.util.List;
import java.util.Optional;

/**
 * What the syntax of one text says, before a dialect makes anchors of it. Each list is in the order
 * of the text; spans are offsets in UTF-16 code units, a byte order mark included.
 *
 * @param texts what is no heading and has an id made of its text all the same; only the scanner
 *     tells
 * @param ids the ids written in the text other than in attribute lists of headings
 * @param notes where footnotes are defined, if the dialect gives them ids; only the scanner tells
 * @param includes the paths of files whose text the renderer puts in; only the scanner tells
 * @param suspectHeadings what only looks like headings, as far as the reader notices it
 * @param suspectLinks what only looks like links; only the scanner tells
 * @param suspectFences what only looks like a fence of code, or is never closed; only the scanner
 *     tells
 */
public record Syntax(
    LineTable lines,
    Optional<FrontMatter> frontMatter,
    List<HeadingSyntax> headings,
    List<HeadingSyntax> texts,
    List<Block> blocks,
    List<IdMark> ids,
    List<NoteSyntax> notes,
    List<Reference> references,
    List<LabelUse> labelUses,
    List<LabelDefinition> labels,
    List<Comment> comments,
    List<SuspectHeading> suspectHeadings,
    List<SuspectLink> suspectLinks,
    List<String> includes,
    List<Fence> fences,
    List<SuspectFence> suspectFences) {}
