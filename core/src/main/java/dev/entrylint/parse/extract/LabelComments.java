package dev.entrylint.parse.extract;

import dev.entrylint.model.LabelDefinition;

/**
 * Comments written as definitions of labels that lead nowhere, {@code [//]: # (text)}, which all
 * renderers leave out that have such definitions.
 */
final class LabelComments {

  private static final String[] NOWHERE = {"#", "<>", "<#>"};

  private LabelComments() {}

  /** What {@code definition}, which stands in {@code text}, says as a comment; empty if nothing. */
  static String said(LabelDefinition definition, String text) {
    String written = definition.span().of(text);
    int colon = written.indexOf("]:");
    String rest = colon < 0 ? "" : written.substring(colon + 2).strip();
    for (String target : NOWHERE) {
      if (rest.startsWith(target)) {
        String title = rest.substring(target.length());
        return title.isBlank() || Character.isWhitespace(title.charAt(0))
            ? within(title.strip())
            : "";
      }
    }
    return "";
  }

  private static String within(String title) {
    int last = title.length() - 1;
    if (last < 1) {
      return "";
    }
    char first = title.charAt(0);
    boolean closed = title.charAt(last) == (first == '(' ? ')' : first);
    return closed && "(\"'".indexOf(first) >= 0 ? title.substring(1, last).strip() : "";
  }
}
