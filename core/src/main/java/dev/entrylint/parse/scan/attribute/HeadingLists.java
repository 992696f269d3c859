package dev.entrylint.parse.scan.attribute;

import static dev.entrylint.parse.scan.text.Bytes.isBlank;
import static dev.entrylint.parse.scan.text.Bytes.isLetter;
import static dev.entrylint.parse.scan.text.Bytes.isSpace;

import dev.entrylint.model.Attributes;
import dev.entrylint.parse.AttributeSyntax;
import dev.entrylint.parse.XmlNames;
import dev.entrylint.parse.scan.text.Bytes;
import dev.entrylint.parse.scan.text.Places;
import dev.entrylint.parse.scan.text.SyntaxOptions;
import dev.entrylint.parse.scan.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what stands between braces at the end of a heading, each renderer's way, and keeps the id
 * and the classes of the list read last.
 */
public final class HeadingLists {

  private final AttributeSyntax syntax;
  private final AttributeLists pandoc;
  private final CurlyLists curly = new CurlyLists();

  /** How many braces at the end of a heading may open a list where each is read to that end. */
  private static final int MOST_BRACES = 100;

  /** Where the first of these stands; -1 as long as nobody has asked. */
  private int earliest = -1;

  private byte[] t;
  private int limit;

  /** Where the id begins, or -1 if there is none; an id may be empty. */
  private int idStart;

  private int idEnd;
  private final List<String> classes = new ArrayList<>();

  /** Reads the lists of the dialect that has these options. */
  public HeadingLists(SyntaxOptions options) {
    syntax = options.attributeSyntax;
    pandoc = new AttributeLists(options);
  }

  /** Begins another heading, of whose text nothing is known. */
  public void begin() {
    pandoc.begin();
    earliest = -1;
  }

  /** Before which brace none is looked at, as nobody has so many of them behind it in a list. */
  private int earliest(int start) {
    if (earliest < 0) {
      int braces = 0;
      earliest = limit;
      while (earliest > start && braces < MOST_BRACES) {
        earliest--;
        braces += t[earliest] == '{' ? 1 : 0;
      }
    }
    return earliest;
  }

  /** Whether the brace at {@code i} opens a list that ends with the heading, at {@code limit}. */
  public boolean read(byte[] t, int start, int i, int limit) {
    begin(t, limit);
    boolean apart = i == start || isBlank(t[i - 1]);
    return switch (syntax) {
      case NONE, PYTHON -> false;
      case PANDOC -> pandoc.reads(t, i, limit);
      case PANDOC_2 ->
          pandoc.reads(t, i, limit)
              && !(pandoc.idStart < pandoc.idEnd
                  && !isLetter(t[pandoc.idStart])
                  && t[pandoc.idStart] >= 0
                  && t[pandoc.idStart - 1] == '#');
      case COMMONMARK ->
          apart && i > start && i + 1 < limit && t[i + 1] != '-' && pandoc.reads(t, i, limit);
      case KRAMDOWN -> apart && i > start && idAlone(i) && XmlNames.isName(string(idStart, idEnd));
      case DOCUSAURUS -> idAlone(i) || i >= earliest(start) && idInComment(i);
      case HUGO ->
          t[limit - 1] == '}'
              && i >= earliest(start)
              && (limit - i == 2 || words(i + 1) && isGoldmark(i + 1));
      case MDBOOK -> isPlain(i) && words(i + 1);
      case MARKDOWN_IT -> curly.read(t, i, limit) == limit;
    };
  }

  /** Whether a comment at {@code i} says an id: as {@code <!-- #id -->} does. */
  public boolean readComment(byte[] t, int i, int limit) {
    begin(t, limit);
    return Bytes.startsWith(t, i, limit, "<!--") && isFirstWord(i + 4, limit - 3);
  }

  /** Reads <code>{/* #id *&#47;}</code>, with a single comment and blanks wherever they may be. */
  private boolean idInComment(int i) {
    int open = Bytes.skipSpaces(t, i + 1, limit);
    if (t[limit - 1] != '}' || !Bytes.startsWith(t, open, limit, "/*")) {
      return false;
    }
    int end = Bytes.trimEnd(t, open + 2, limit - 1) - 2;
    if (!Bytes.startsWith(t, Math.max(end, open + 2), limit, "*/")) {
      return false;
    }
    for (int k = open + 2; k < end; k++) {
      if (t[k] == '*' && t[k + 1] == '/') {
        return false;
      }
    }
    return isFirstWord(open + 2, end);
  }

  /** Whether the first word of {@code [start, end)} is an id behind {@code #}. */
  private boolean isFirstWord(int start, int end) {
    int k = Bytes.skipSpaces(t, start, end);
    int from = k + 1;
    while (k < end && !isSpace(t[k])) {
      k++;
    }
    boolean found = k > from && t[from - 1] == '#';
    if (found) {
      takeId(from, k);
    }
    return found;
  }

  private void begin(byte[] t, int limit) {
    this.t = t;
    this.limit = limit;
    idStart = -1;
    idEnd = -1;
    classes.clear();
  }

  private void takeId(int from, int to) {
    idStart = from;
    idEnd = to;
  }

  /** The list read last, which is {@code [start, end)} of what {@code places} says the place of. */
  public Attributes toAttributes(Places places, int start, int end) {
    return switch (syntax) {
      case PANDOC, PANDOC_2, COMMONMARK -> pandoc.toAttributes(places, start, end);
      case MARKDOWN_IT -> curly.toAttributes(places, start, end);
      default ->
          new Attributes(
              idStart < 0 ? Optional.empty() : Optional.of(string(idStart, idEnd)),
              List.copyOf(classes),
              Map.of(),
              places.span(start, end),
              idStart < 0 ? Optional.empty() : Optional.of(places.span(idStart, idEnd)));
    };
  }

  private String string(int from, int to) {
    return Bytes.string(t, from, to);
  }

  /** Reads {@code {#id}}, in which no other list begins. */
  private boolean idAlone(int i) {
    if (limit - i < 4 || t[i + 1] != '#' || t[limit - 1] != '}') {
      return false;
    }
    for (int k = i + 2; k < limit - 1; k++) {
      if (t[k] == '}' || t[k] == '{' && t[k + 1] == '#') {
        return false;
      }
    }
    takeId(i + 2, limit - 1);
    if (syntax == AttributeSyntax.DOCUSAURUS) {
      stripId();
    }
    return true;
  }

  /** Leaves out white space of any script around the id. */
  private void stripId() {
    String name = string(idStart, idEnd);
    String stripped = name.strip();
    int before = name.length() - name.stripLeading().length();
    idStart += Utf8.bytes(name.substring(0, before));
    idEnd = idStart + Utf8.bytes(stripped);
  }

  /** Reads words up to the brace at the end of the heading; a brace before is none of them. */
  private boolean words(int from) {
    int end = limit - 1;
    int k = from;
    while (true) {
      while (k < end && (isSpace(t[k]) || t[k] == ',' && syntax == AttributeSyntax.HUGO)) {
        k++;
      }
      if (k == end) {
        return true;
      }
      int word = k;
      k = wordEnd(k, end);
      if (k == word || k > end) {
        return false;
      }
      take(word, k);
    }
  }

  /** Where the word at {@code i} ends: at a space outside of quotes, or before a brace. */
  private int wordEnd(int i, int end) {
    int quote = 0;
    int k = i;
    for (; k < end; k++) {
      int c = t[k];
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (k > i && t[k - 1] == '=' && isQuote(c)) {
        quote = c;
      } else if (c == '}' || isSpace(c) || syntax == AttributeSyntax.HUGO && endsGoldmark(i, k)) {
        return k;
      }
    }
    return quote == 0 ? k : end + 1;
  }

  /** Whether the word at {@code i} ends at {@code k}: an id or class also before another id. */
  private boolean endsGoldmark(int i, int k) {
    return t[k] == ',' || t[k] == '#' && k > i && (t[i] == '#' || t[i] == '.');
  }

  private boolean isQuote(int c) {
    return syntax != AttributeSyntax.MDBOOK && c == '"';
  }

  private void take(int from, int to) {
    if (t[from] == '#' || t[from] == '.') {
      if (t[from] == '#') {
        takeId(from + 1, to);
      } else {
        classes.add(string(from + 1, to));
      }
      return;
    }
    boolean isId = Bytes.startsWith(t, from, to, "id=") && syntax != AttributeSyntax.MDBOOK;
    if (isId) {
      int start = from + 3;
      boolean quoted = start < to - 1 && isQuote(t[start]) && t[to - 1] == t[start];
      takeId(quoted ? start + 1 : start, quoted ? to - 1 : to);
    }
  }

  /** Whether there are words, and each is an id, a class, or a key with a value. */
  private boolean isGoldmark(int from) {
    int end = limit - 1;
    int k = from;
    int word = -1;
    while (true) {
      while (k < end && (isSpace(t[k]) || t[k] == ',')) {
        k++;
      }
      if (k == end) {
        return word >= 0;
      }
      word = k;
      k = wordEnd(k, end);
      if (!Goldmark.isItem(t, word, k)) {
        return false;
      }
    }
  }

  private boolean isPlain(int i) {
    if (t[limit - 1] != '}') {
      return false;
    }
    for (int k = i + 1; k < limit - 1; k++) {
      if ("{}<>\\\n\r".indexOf(t[k]) >= 0) {
        return false;
      }
    }
    return true;
  }
}
