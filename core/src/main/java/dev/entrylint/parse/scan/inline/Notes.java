package dev.entrylint.parse.scan.inline;

import dev.entrylint.parse.NoteLabels;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import java.util.HashSet;
import java.util.Set;

/** The footnotes of one text: what their labels are to the renderer, and which are defined. */
public final class Notes {

  private static final int LONGEST_LABEL = 999;

  private final NoteLabels labels;
  private final Facts facts;
  private final boolean placed;
  private final Set<String> keys = new HashSet<>();

  /** How long the longest label is that is defined; spaces may be written more often. */
  private int longest;

  /** The label, start and depth of the footnote that is open. */
  private String openLabel;

  private int openStart;
  private int openDepth = -1;

  /** Begins a text, in which no footnote is defined yet. */
  public Notes(SyntaxOptions options, Facts facts) {
    labels = options.noteLabels;
    placed = options.noteIds;
    this.facts = facts;
  }

  /** The colon behind {@code [^label]} at {@code i}, where a footnote is defined; or -1. */
  public int colon(byte[] t, int i, int lineEnd) {
    int close = close(t, i, lineEnd, LONGEST_LABEL);
    return close > 0 && close + 1 < lineEnd && t[close + 1] == ':' ? close + 1 : -1;
  }

  /** The closing bracket of {@code [^label]} at {@code i}, if that is defined; or -1. */
  int use(byte[] t, int i, int limit) {
    if (longest == 0 || i + 1 >= limit || t[i + 1] != '^') {
      return -1;
    }
    int close = close(t, i, limit, labels == NoteLabels.COMMONMARK ? LONGEST_LABEL : longest);
    return close > 0 && isDefined(t, i + 2, close) ? close : -1;
  }

  /** The label {@code t[start..end)}, equal for all that name one footnote where ids need that. */
  String label(byte[] t, int start, int end) {
    return labels == NoteLabels.COMMONMARK
        ? LinkParts.key(t, start, end)
        : Bytes.string(t, start, end);
  }

  boolean isDefined(byte[] t, int start, int end) {
    return keys.contains(key(t, start, end));
  }

  private String key(byte[] t, int start, int end) {
    return labels == NoteLabels.CMARK || labels == NoteLabels.COMMONMARK
        ? LinkParts.key(t, start, end)
        : Bytes.string(t, start, end);
  }

  private boolean mayHold(int c, boolean first) {
    return switch (labels) {
      case CMARK -> c != '[' && !Bytes.isBlank(c);
      case PANDOC_2 -> !Bytes.isSpace(c);
      case PANDOC_3 -> c != '[' && c != '^' && !Bytes.isSpace(c);
      case KRAMDOWN -> Bytes.isLetterOrDigit(c) || c == '_' || c == '-' && !first;
      case COMMONMARK, GOLDMARK -> c != '[';
      case PYTHON -> true;
    };
  }

  private int close(byte[] t, int i, int limit, int longest) {
    if (i + 1 >= limit || t[i + 1] != '^') {
      return -1;
    }
    int from = i + 2;
    int last = Math.min(limit - 1, from + longest);
    int k = from;
    while (k <= last && t[k] != ']') {
      if (!mayHold(t[k], k == from)) {
        return -1;
      }
      boolean escape =
          t[k] == '\\' && (labels == NoteLabels.COMMONMARK || labels == NoteLabels.GOLDMARK);
      k += escape ? 2 : 1;
    }
    return k > from && k <= last ? k : -1;
  }

  /** A footnote is defined at {@code start}, {@code depth} containers deep. */
  public void open(byte[] t, int start, int colon, int depth) {
    keys.add(key(t, start + 2, colon - 1));
    longest = Math.max(longest, colon - 1 - start - 2);
    if (placed) {
      closeTo(0, start);
      openLabel = label(t, start + 2, colon - 1);
      openStart = start;
      openDepth = depth;
    }
  }

  /** Whether the footnote that is open ends with all containers but the first {@code depth}. */
  public boolean endAt(int depth) {
    return openDepth >= depth;
  }

  /** All containers but the first {@code depth} end before {@code place}. */
  public void closeTo(int depth, int place) {
    if (endAt(depth)) {
      facts.addNote(openLabel, openStart, place);
      openDepth = -1;
    }
  }
}
