package dev.entrylint.model;

import java.util.List;

/**
 * What speaks to entrylint in a document: a comment such as {@code <!-- entrylint-disable-next-line
 * broken-anchor -->}, or a text under a key of the front matter.
 *
 * @param name what it asks for, without {@code entrylint-}: {@code disable-next-line}
 * @param arguments the words behind the name, split at white space and commas
 * @param span the whole comment; in front matter the text, or what stands there in its place
 * @param inFrontMatter whether it stands in front matter, where it has no words if it is no text
 */
public record Directive(String name, List<String> arguments, Span span, boolean inFrontMatter) {

  /** What all of them begin with. */
  public static final String PREFIX = "entrylint-";

  /** The name of what suppresses findings in the whole document. */
  public static final String DISABLE_FILE = "disable-file";

  /** The name of what suppresses findings in the line below its own. */
  public static final String DISABLE_NEXT_LINE = "disable-next-line";

  /** The name of what suppresses findings in its own lines. */
  public static final String DISABLE_LINE = "disable-line";

  /** The name of what suppresses findings from its line on, and the key of front matter. */
  public static final String DISABLE = "disable";

  /** The name of what ends that. */
  public static final String ENABLE = "enable";

  /** All names that there are. */
  public static final List<String> NAMES =
      List.of(DISABLE_NEXT_LINE, DISABLE_LINE, DISABLE, ENABLE, DISABLE_FILE);
}
