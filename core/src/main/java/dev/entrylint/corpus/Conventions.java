package dev.entrylint.corpus;

import java.util.List;

/**
 * What a corpus has agreed upon.
 *
 * @param anchors within which text ids are unique
 * @param kinds its kinds of entries; the first that recognises an entry has it
 * @param relations its relations
 */
public record Conventions(AnchorScope anchors, List<Kind> kinds, List<Relation> relations) {

  /** No kinds and no relations, each file a page of its own. */
  public static final Conventions NONE = new Conventions(AnchorScope.FILE, List.of(), List.of());
}
