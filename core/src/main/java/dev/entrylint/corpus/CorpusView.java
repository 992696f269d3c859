package dev.entrylint.corpus;

import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatterData;
import java.util.List;
import java.util.Optional;

/**
 * What every rule sees of a corpus: its documents, and the ids, links, entries and relations in
 * them. What else is known of it, such as what its configuration asks for, {@link Corpus#of(
 * CorpusView)} has. Safe for use by several threads.
 */
public interface CorpusView {

  /** All documents, in the order of the corpus. */
  List<Document> documents();

  /** The document at {@code path} below the root. */
  Optional<Document> document(String path);

  /** The front matter of {@code document} as data. */
  FrontMatterData frontMatter(Document document);

  /** The ids of all documents, and what each names. */
  CorpusAnchors anchors();

  /** Where the references of all documents lead, and what leads to a place. */
  CorpusLinks links();

  /** The entries of all documents. */
  CorpusEntries entries();

  /** How the entries are related. */
  CorpusRelations relations();
}
