package dev.entrylint.corpus.relation;

import dev.entrylint.convention.Index;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import java.util.List;
import java.util.Optional;

/**
 * The items of an index that stand below one heading.
 *
 * @param heading the nearest heading above them
 * @param items links to entries, or to what does not exist, in the order of the text; of a line of
 *     a list or a table only the first, since what follows explains it. Whether a line opens an
 *     item or goes on with one no fact says
 */
public record IndexList(
    Index index, Document document, Optional<Heading> heading, List<Link> items) {}
