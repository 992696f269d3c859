package dev.entrylint.cli.lsp.complete;

import dev.entrylint.model.Document;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Reference.Form;
import dev.entrylint.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what stands unfinished at a place in a text. The line says what it looks like; whether it
 * is that, or code, a comment, math, is seen by completing it and reading the text again.
 */
final class PlaceFinder {

  /** What a renderer is given in place of what is not there yet. */
  private static final String PROBE = "entrylint-probe";

  private static final String LINK = "[x](" + PROBE + ")";
  private static final int MOST = 2000;

  private static final Pattern NAME = Pattern.compile("\\[\\[([^\\[\\]]*)$");
  private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\[\\]\\s]*)$");
  private static final Pattern INLINE = Pattern.compile("\\]\\(\\s*(?:<([^<>]*)|([^\\s<>]*))$");
  private static final Pattern DEFINITION =
      Pattern.compile("^[ >]*\\[[^\\[\\]]+\\]:\\s*(?:<([^<>]*)|([^\\s<>]*))$");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("<[A-Za-z][^<>]*\\s(?:href|src)\\s*=\\s*([\"'])([^\"'<>]*)$");
  private static final Pattern LABEL = Pattern.compile("\\]\\[([^\\[\\]]*)$");
  private static final Pattern BRACKET = Pattern.compile("(?<![\\]\\\\])\\[([^\\[\\]^]*)$");
  private static final Pattern HEAD = Pattern.compile("^ {0,3}(#{1,6}[ \\t]+.*)$");
  private static final Pattern ITEM =
      Pattern.compile("^[ \\t>]*(?:[-*+]|\\d{1,9}[.)])[ \\t]+([^\\[\\]()<>`]*)$");

  private final Typed typed;
  private final Trial trial;
  private final String before;
  private final String after;

  private PlaceFinder(Typing typing) {
    typed = typing.typed();
    trial = typing.trial();
    before = typed.before();
    after = typed.after();
  }

  /** What stands there; empty if it is nothing, or where nothing is read. */
  static Optional<Place> at(Typing typing) {
    PlaceFinder finder = new PlaceFinder(typing);
    // Patterns that look for what begins at any place take long in lines that no person writes.
    return finder.before.length() > MOST ? Optional.empty() : finder.find();
  }

  private Optional<Place> find() {
    Matcher found = NAME.matcher(before);
    if (found.find()) {
      Optional<Place> name = name(start(found, 1));
      if (name.isPresent()) {
        return name;
      }
    }
    found = NOTE.matcher(before);
    if (found.find()) {
      int start = start(found, 1);
      Span label = new Span(start, endAt(start, "]", " \t["));
      return isText(new Span(start - 2, closed(label.end())))
          ? place(new Place.Note(label))
          : none();
    }
    found = DEFINITION.matcher(before);
    if (found.find()) {
      return target(found, true);
    }
    found = INLINE.matcher(before);
    if (found.find()) {
      return target(found, false);
    }
    found = ATTRIBUTE.matcher(before);
    if (found.find()) {
      return attribute(start(found, 2), found.group(1).charAt(0));
    }
    found = LABEL.matcher(before);
    if (found.find()) {
      Span label = new Span(start(found, 1), endAt(typed.offset(), "]", "["));
      return isText(new Span(label.start() - 1, closed(label.end())))
          ? place(new Place.Label(label))
          : none();
    }
    found = BRACKET.matcher(before);
    if (found.find()) {
      // What is behind the place stays, but for the bracket that an editor adds.
      int start = start(found, 0);
      int end = closed(typed.offset());
      boolean linked = end < typed.lineEnd() && "([:".indexOf(typed.text().charAt(end)) >= 0;
      boolean image = start > 0 && typed.text().charAt(start - 1) == '!';
      return !linked && !image && isText(new Span(start, end))
          ? place(new Place.Bracket(new Span(start, end)))
          : none();
    }
    found = HEAD.matcher(before);
    if (found.find()) {
      return head(new Span(start(found, 1), typed.lineEnd()));
    }
    found = ITEM.matcher(before);
    if (found.find() && after.isBlank()) {
      Span words = new Span(start(found, 1), typed.lineEnd());
      return isText(words) ? place(new Place.Item(words)) : none();
    }
    return none();
  }

  private static Optional<Place> none() {
    return Optional.empty();
  }

  private static Optional<Place> place(Place place) {
    return Optional.of(place);
  }

  private int start(Matcher found, int group) {
    return typed.lineStart() + found.start(group);
  }

  /** Where one of {@code closing} stands from {@code from} on, and the place if there is none. */
  private int endAt(int from, String closing, String barrier) {
    for (int i = from; i < typed.lineEnd(); i++) {
      char c = typed.text().charAt(i);
      if (closing.indexOf(c) >= 0 && i >= typed.offset()) {
        return i;
      }
      if (barrier.indexOf(c) >= 0) {
        break;
      }
    }
    return typed.offset();
  }

  /** Behind the bracket that stands at {@code end}, if one does. */
  private int closed(int end) {
    return end < typed.lineEnd() && typed.text().charAt(end) == ']' ? end + 1 : end;
  }

  /** Whether a link in the place of {@code span} would be one. */
  private boolean isText(Span span) {
    return leads(typed.with(span, LINK), span.start()).isPresent();
  }

  /** The reference to the probe that begins in {@code text} at or around {@code start}. */
  private Optional<Reference> leads(String text, int start) {
    for (Reference each : trial.read(text).references()) {
      if (each.target().startsWith(PROBE) && each.span().contains(new Span(start, start))) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  private Optional<Place> name(int start) {
    int end = endAt(typed.offset(), "]|", "[");
    boolean closed = typed.text().startsWith("]]", end);
    Span all = new Span(start - 2, closed ? end + 2 : end);
    int bar = typed.text().lastIndexOf('|', typed.offset() - 1);
    boolean behindBar = bar >= start;
    if (!behindBar && typed.text().startsWith("|", end)) {
      // A text is there already; the name before it is replaced alone.
      int last = typed.text().indexOf("]]", end);
      if (last < 0 || last > typed.lineEnd()) {
        return none();
      }
      all = new Span(start - 2, last + 2);
    }
    boolean read =
        trial.read(typed.with(all, "[[" + PROBE + "]]")).references().stream()
            .anyMatch(each -> each.form() == Form.WIKI && each.target().equals(PROBE));
    return read ? place(new Place.Name(new Span(start, end), all)) : none();
  }

  private Optional<Place> target(Matcher found, boolean definition) {
    boolean angles = found.group(1) != null;
    int start = start(found, angles ? 1 : 2);
    String begun = typed.text().substring(start, typed.offset());
    if (!angles && open(begun) < 0) {
      return none();
    }
    int end = typed.offset();
    int depth = open(begun);
    while (end < typed.lineEnd()) {
      char c = typed.text().charAt(end);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (angles ? c == '>' || c == '<' : c == ' ' || c == '\t' || !definition && depth < 0) {
        break;
      }
      end++;
    }
    Span span = new Span(start, end);
    String rest = typed.text().substring(end, typed.lineEnd());
    String close = angles && !rest.startsWith(">") ? ">" : "";
    if (!definition && !rest.matches(">?\\s*([\"'(].*)?\\).*")) {
      close += ")";
    }
    Document read = trial.read(typed.with(span, PROBE + close));
    char mark = angles ? '<' : definition ? ' ' : '(';
    if (definition) {
      for (LabelDefinition each : read.labels()) {
        if (each.target().equals(PROBE) && each.targetSpan().start() == start) {
          return place(new Place.Target(span, like(Form.LABELLED, false), mark, true));
        }
      }
      return none();
    }
    return of(read, span, mark);
  }

  private static int open(String target) {
    int open = 0;
    for (int i = 0; i < target.length() && open >= 0; i++) {
      open += target.charAt(i) == '(' ? 1 : target.charAt(i) == ')' ? -1 : 0;
    }
    return open;
  }

  private Optional<Place> attribute(int start, char quote) {
    int end = typed.offset();
    while (end < typed.lineEnd() && "\"'<>".indexOf(typed.text().charAt(end)) < 0) {
      end++;
    }
    Span span = new Span(start, end);
    boolean closed = end < typed.lineEnd() && typed.text().charAt(end) == quote;
    return of(trial.read(typed.with(span, PROBE + (closed ? "" : quote + ">"))), span, quote);
  }

  private static Optional<Place> of(Document read, Span span, char mark) {
    for (Reference each : read.references()) {
      boolean same = each.form() != Form.LABELLED && each.targetSpan().start() == span.start();
      if (same && each.target().equals(PROBE)) {
        return place(new Place.Target(span, each, mark, false));
      }
    }
    return none();
  }

  private static Reference like(Form form, boolean image) {
    Span none = Span.at(0);
    return new Reference(form, image, PROBE, "x", Optional.empty(), none, none);
  }

  private Optional<Place> head(Span span) {
    String marks = typed.text().substring(span.start(), span.end()).replaceAll("[^#].*", "");
    boolean read =
        trial.read(typed.with(span, marks + " " + PROBE)).headings().stream()
            .anyMatch(each -> !each.nested() && each.title().equals(PROBE));
    return read ? place(new Place.Head(span)) : none();
  }
}
