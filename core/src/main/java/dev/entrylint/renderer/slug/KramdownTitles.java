package dev.entrylint.renderer.slug;

import dev.entrylint.parse.HeadingSyntax;
import dev.entrylint.parse.TitlePart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What kramdown's GFM parser takes for the text of a heading: dashes and ellipses made of ASCII
 * gone, and with tags that start a block. Within an element that it does not know, as {@code <T>}
 * is one, there is nothing but tags and text.
 */
final class KramdownTitles {

  private static final Set<String> BLOCKS =
      words(
          "address article aside applet body blockquote caption col colgroup dd div dl dt fieldset"
              + " figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe legend"
              + " menu li main map nav ol optgroup p pre section summary table tbody td th thead"
              + " tfoot tr ul");

  /** The elements in which Markdown is read, other than blocks. */
  private static final Set<String> SPANS =
      words(
          "a abbr acronym b bdo big button cite del details dfn em figure i ins label noscript"
              + " object q rb rbc rp rt rtc ruby small span strong sub sup tt");

  private static final Set<String> EMPTY =
      words("area base br col command embed hr img input keygen link meta param source track wbr");

  /** The others that it knows, and in which it reads no Markdown. */
  private static final Set<String> UNREAD =
      words("code kbd math option pre samp script style textarea var");

  private final String raw;
  private final List<TitlePart> parts;
  private final StringBuilder text = new StringBuilder();

  /** The elements that are open. */
  private final List<String> opened = new ArrayList<>();

  /** How far parts have been found in the source. */
  private int at;

  private KramdownTitles(HeadingSyntax heading) {
    raw = heading.raw();
    parts = heading.parts();
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  static String text(HeadingSyntax heading) {
    KramdownTitles title = new KramdownTitles(heading);
    for (int i = 0; i < title.parts.size(); i++) {
      i = title.take(i);
    }
    return title.text.toString();
  }

  /** Takes the part {@code i}; the last one that goes with it. */
  private int take(int i) {
    TitlePart part = parts.get(i);
    switch (part.kind()) {
      case TEXT -> text.append(part.isEntity() ? entity(part) : Smart.plain(part.text()));
      case ADDRESS -> text.append(PythonTitles.withoutMailto(part.text()));
      case CODE, MATH -> {
        text.append(part.text());
        find(part.text());
      }
      case HTML -> {
        return html(i);
      }
      case BREAK, IMAGE, FOOTNOTE, LABEL -> {}
    }
    return i;
  }

  /** An entity that HTML 4 did not have is none, and neither is a number behind a capital X. */
  private static String entity(TitlePart part) {
    String source = part.source();
    boolean number = source.charAt(1) == '#';
    boolean known = number ? !part.isCapitalHex() : KramdownEntities.has(source);
    return known ? part.text() : source;
  }

  /** Where {@code piece} ends in the source, behind what was found last; -1 if it is not there. */
  private int find(String piece) {
    int found = raw.indexOf(piece, at);
    at = found < 0 ? at : found + piece.length();
    return found < 0 ? -1 : at;
  }

  private int html(int i) {
    String tag = parts.get(i).text();
    int behind = find(tag);
    if (tag.startsWith("<!--")) {
      return i;
    }
    boolean end = tag.startsWith("</");
    String name = name(tag, end ? 2 : 1);
    if (tag.startsWith("<!")
        || tag.startsWith("<?")
        || tag.contains("={")
        || BLOCKS.contains(name)) {
      text.append(tag);
    } else if (end) {
      text.append(opened.remove(name) ? "" : tag);
    } else if (!tag.endsWith("/>") && !EMPTY.contains(name)) {
      if (behind > 0 && !SPANS.contains(name)) {
        return unread(i, behind, name);
      }
      opened.add(name);
    }
    return i;
  }

  /** The name of an element, in lower case if kramdown knows it. */
  private static String name(String tag, int from) {
    int start = Math.min(from, tag.length());
    int to = start;
    while (to < tag.length() && isName(tag.charAt(to))) {
      to++;
    }
    String name = tag.substring(start, to);
    String lower = name.toLowerCase(Locale.ROOT);
    boolean known =
        SPANS.contains(lower)
            || UNREAD.contains(lower)
            || BLOCKS.contains(lower)
            || EMPTY.contains(lower);
    return known ? lower : name;
  }

  private static boolean isName(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':' || c == '.';
  }

  /** Takes the source from {@code from} to the end of the element; the last part in it. */
  private int unread(int i, int from, String element) {
    int end = source(from, element);
    int k = i;
    while (at < end && k + 1 < parts.size()) {
      k++;
      if (parts.get(k).kind() == TitlePart.Kind.HTML) {
        find(parts.get(k).text());
      }
    }
    return at < end ? parts.size() : k;
  }

  /** Appends the source from {@code from} to the end of the element, without tags; that end. */
  private int source(int from, String element) {
    Deque<String> open = new ArrayDeque<>();
    open.push(element);
    int i = from;
    while (i < raw.length() && !open.isEmpty()) {
      int end = raw.charAt(i) == '<' ? tagEnd(i) : -1;
      if (end < 0) {
        text.append(raw.charAt(i++));
        continue;
      }
      String tag = raw.substring(i, end);
      String name = name(tag, tag.startsWith("</") ? 2 : 1);
      i = end;
      if (tag.startsWith("</")) {
        if (name.equals(open.peek())) {
          open.pop();
        } else {
          text.append(tag);
        }
      } else if (BLOCKS.contains(name)) {
        text.append(tag);
      } else if (!tag.endsWith("/>") && !EMPTY.contains(name) && !tag.startsWith("<!--")) {
        open.push(name);
      }
    }
    return i;
  }

  /** The end of the tag or comment at {@code i} of the source, or -1. */
  private int tagEnd(int i) {
    if (raw.startsWith("<!--", i)) {
      int end = raw.indexOf("-->", i);
      return end < 0 ? -1 : end + 3;
    }
    int from = raw.startsWith("</", i) ? i + 2 : i + 1;
    if (from >= raw.length() || !isNameStart(raw.charAt(from))) {
      return -1;
    }
    int k = from;
    while (k < raw.length() && isName(raw.charAt(k))) {
      k++;
    }
    int end = raw.indexOf('>', k);
    boolean plain = end == k || end > k && (raw.charAt(k) == ' ' || raw.charAt(k) == '/');
    return plain ? end + 1 : -1;
  }

  private static boolean isNameStart(char c) {
    return Character.isLetter(c) || c == '_';
  }
}
