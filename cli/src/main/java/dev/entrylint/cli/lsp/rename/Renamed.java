package dev.entrylint.cli.lsp.rename;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.model.Span;
import java.util.List;

/** What is to get another name, as it stands where somebody asks. */
sealed interface Renamed {

  /** The stretch of the text that an editor shows as its name. */
  Span place();

  /** What it is called now, as it is to be edited. */
  String placeholder();

  /** An id that is written, or is to be. */
  record Id(Span place, String placeholder, Definition definition) implements Renamed {}

  /** A heading: its title, and all ids that are made of it. */
  record Title(Span place, String placeholder, Definition definition) implements Renamed {}

  /**
   * A file, or a folder with all in it.
   *
   * @param path from the root
   */
  record File(Span place, String placeholder, String path) implements Renamed {}

  /**
   * A label of link definitions or of footnotes, which is known in its document only.
   *
   * @param uses where its letters stand
   * @param bare where it stands alone, and is the text that readers see, too
   */
  record Label(Span place, String placeholder, boolean note, List<Span> uses, List<Span> bare)
      implements Renamed {}
}
