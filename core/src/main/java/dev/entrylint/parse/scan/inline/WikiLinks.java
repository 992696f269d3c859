package dev.entrylint.parse.scan.inline;

import dev.entrylint.model.Reference;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LeafText;
import dev.entrylint.parse.scan.text.Tokens;
import java.util.Optional;

/** Reads wiki links, such as {@code [[target|text]]}. */
final class WikiLinks {

  private final Facts facts;
  private final LeafText text;
  private final Tokens tokens;

  WikiLinks(Facts facts, LeafText text, Tokens tokens) {
    this.facts = facts;
    this.text = text;
    this.tokens = tokens;
  }

  /** Reads {@code [[target|text]]} at {@code i}, before {@code limit}; its end, or -1. */
  int read(int i, int limit, boolean image) {
    byte[] t = text.bytes;
    int bar = -1;
    int k = i + 2;
    for (; k < limit && t[k] != ']' && t[k] != '[' && !Bytes.isLineEnd(t[k]); k++) {
      if (t[k] == '|' && bar < 0) {
        bar = k;
      }
    }
    if (k == i + 2 || k + 1 >= limit || t[k] != ']' || t[k + 1] != ']') {
      return -1;
    }
    // In a table the bar is written with a backslash.
    int targetEnd = bar < 0 ? k : t[bar - 1] == '\\' ? bar - 1 : bar;
    int from = Bytes.skipBlanks(t, i + 2, targetEnd);
    int to = Bytes.trimEnd(t, from, targetEnd);
    String target = text.string(from, to);
    String shown = bar < 0 ? target : text.string(bar + 1, k).strip();
    int start = image ? i - 1 : i;
    facts.references.add(
        new Reference(
            Reference.Form.WIKI,
            image,
            target,
            shown,
            Optional.empty(),
            text.span(start, k + 2),
            text.span(from, to)));
    tokens.add(image ? Tokens.IMAGE : Tokens.SHOWN, start, k + 2, shown);
    return k + 2;
  }
}
