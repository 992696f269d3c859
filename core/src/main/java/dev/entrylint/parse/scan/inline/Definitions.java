package dev.entrylint.parse.scan.inline;

import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.Span;
import dev.entrylint.parse.scan.attribute.AttributeLists;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Entities;
import dev.entrylint.parse.scan.text.Facts;
import dev.entrylint.parse.scan.text.LeafText;
import dev.entrylint.parse.scan.text.Macros;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.WrittenTargets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The link reference definitions of one text. */
public final class Definitions {

  private final LinkParts parts;
  private final Facts facts;
  private final AttributeLists lists;

  /** Whether the last definition of a label counts, and whether attribute lists may end one. */
  private final boolean lastCounts;

  private final boolean attributes;

  /** Whether a label never begins as that of a footnote does, as in pandoc 2. */
  private final boolean noNotes;

  /** Whether a target may be several words, as in pandoc. */
  private final boolean spaces;

  /** Whether tags of a template, with whatever is in them, may be of a target. */
  private final boolean liquid;

  private final List<LabelDefinition> all = new ArrayList<>();
  private final Map<String, LabelDefinition> byKey = new HashMap<>();

  /** Where its attribute list ends, or -1. */
  private int listEnd;

  /** Begins a text, in which nothing is defined yet. */
  public Definitions(LinkParts parts, SyntaxOptions options, Facts facts) {
    this.parts = parts;
    this.facts = facts;
    lists = new AttributeLists(options);
    noNotes = options.noCaretLabels;
    lastCounts = options.lastLabelCounts;
    spaces = options.spacedLabelTargets;
    liquid = options.liquid;
    attributes = options.labelAttributes;
  }

  /** All definitions, in the order of the text; of equal labels each. */
  public List<LabelDefinition> all() {
    return all;
  }

  /** What {@code key} is defined as. */
  Optional<LabelDefinition> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** Takes the definitions that {@code text} begins with, and returns where its rest begins. */
  public int take(LeafText text) {
    byte[] t = text.bytes;
    int i = text.start;
    while (i < text.end && t[i] == '[') {
      int next = definition(text, i);
      if (next < 0) {
        break;
      }
      i = next;
    }
    return i;
  }

  /** Takes a definition at {@code i}; where the line behind it begins, or -1. */
  private int definition(LeafText text, int i) {
    byte[] t = text.bytes;
    int limit = text.end;
    int label = LinkParts.label(t, i, limit);
    if (label < 0 || label >= limit || t[label] != ':' || noNotes && t[i + 1] == '^') {
      return -1;
    }
    String key = LinkParts.key(t, i + 1, label - 1);
    int from = Bytes.skipSpaces(t, label + 1, limit);
    int destination =
        spaces && from < limit && t[from] != '<'
            ? wordsEnd(t, from, limit)
            : parts.destination(t, from, limit);
    if (key.isEmpty() || destination <= from) {
      return -1;
    }
    int targetStart = parts.start;
    int targetEnd = parts.end;
    listEnd = -1;
    int behind = ending(t, destination, limit);
    int title = Bytes.skipSpaces(t, destination, limit);
    if (title > destination && title < limit) {
      int behindTitle = parts.title(t, title, limit);
      int ending = behindTitle > 0 ? ending(t, behindTitle, limit) : -1;
      behind = ending > 0 ? ending : behind;
    }
    if (behind < 0) {
      return -1;
    }
    if (behind == listEnd) {
      // It stands wherever the label is used, which for an image of a text is one place.
      facts.addAttributeId(text, lists.idStart, lists.idEnd);
    }
    String target = Entities.resolve(t, targetStart, targetEnd, true);
    Span targetSpan = text.span(targetStart, targetEnd);
    LabelDefinition definition =
        new LabelDefinition(
            Bytes.string(t, i + 1, label - 1),
            target,
            text.span(i, behind),
            targetSpan,
            WrittenTargets.parts(text, targetStart, targetEnd, true, target, targetSpan));
    all.add(definition);
    if (lastCounts) {
      byKey.put(key, definition);
    } else {
      byKey.putIfAbsent(key, definition);
    }
    return Bytes.skipSpaces(t, behind, limit);
  }

  /**
   * The end of a target of several words, which goes on to the end of the line or to a title or an
   * attribute list before that.
   */
  private int wordsEnd(byte[] t, int from, int limit) {
    int end = from;
    int next = from;
    while (next < limit && !Bytes.isLineEnd(t[next])) {
      boolean apart = next > end;
      if (apart && (parts.title(t, next, limit) > 0 || attributes && t[next] == '{')) {
        break;
      }
      end = next;
      while (end < limit && !Bytes.isSpace(t[end])) {
        int behindTag = liquid && t[end] == '{' ? Macros.end(t, end, limit) : -1;
        end = Math.max(end + 1, behindTag);
      }
      next = Bytes.skipBlanks(t, end, limit);
    }
    parts.start = from;
    parts.end = end;
    return end;
  }

  /** Where a definition ends that has been read up to {@code i}, if its line does so; or -1. */
  private int ending(byte[] t, int i, int limit) {
    int brace = Bytes.skipBlanks(t, i, limit);
    if (attributes && brace < limit && t[brace] == '{') {
      lists.begin();
      int behind = lists.read(t, brace, limit);
      if (behind > 0 && endsLine(t, behind, limit)) {
        listEnd = behind;
        return behind;
      }
    }
    return endsLine(t, i, limit) ? i : -1;
  }

  private static boolean endsLine(byte[] t, int i, int limit) {
    int k = Bytes.skipBlanks(t, i, limit);
    return k >= limit || Bytes.isLineEnd(t[k]);
  }
}
