package dev.entrylint.cli.lsp.complete;

import dev.entrylint.model.Directive;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Reportable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItemKind;

/** Words of comments that suppress findings, and the names of rules behind them. */
final class DirectiveItems {

  private static final Pattern WORD =
      Pattern.compile("(?:<!--|\\{/\\*|%%|\\{% ?#|\\{% comment %\\}|\\]: # ?[(\"'])\\s*([\\w-]*)$");

  private static final Pattern NAMES =
      Pattern.compile(
          "(?:<!--|/\\*|%%|#|\\}|[(\"'])\\s*entrylint-([\\w-]+)((?:[\\s,]+[\\w-]+)*)[\\s,]+([\\w-]*)$");

  /** What ends comments, by what they begin with. */
  private static final Map<String, String> ENDS =
      Map.of(
          "<!--", " -->",
          "{/*", " */}",
          "%%", " %%",
          "{% comment %}", "{% endcomment %}",
          "{% #", " %}",
          "{%#", " %}",
          "]: # (", ")",
          "]: # \"", "\"",
          "]: # '", "'");

  private final Typing typing;
  private final Offer offer;

  DirectiveItems(Typing typing, Offer offer) {
    this.typing = typing;
    this.offer = offer;
  }

  /**
   * Adds what may stand there.
   *
   * @return whether the place is in such a comment, where nothing else is offered
   */
  boolean add() {
    String before = typing.typed().before();
    Matcher names = NAMES.matcher(before);
    if (names.find() && Directive.NAMES.contains(names.group(1))) {
      boolean reason = names.group(2).contains(" --");
      if (!reason && isRead(before.substring(0, names.start(1)))) {
        names(names.group(2), names.group(3));
      }
      return true;
    }
    Matcher word = WORD.matcher(before);
    if (word.find() && isRead(before.substring(0, word.start(1)) + Directive.PREFIX)) {
      Span span = span(word.group(1));
      for (String each : Directive.NAMES) {
        String text = Directive.PREFIX + each;
        offer.add(CompletionItemKind.Keyword, text, "", typing.typed().range(span), text, text);
      }
      return true;
    }
    return false;
  }

  private void names(String given, String begun) {
    List<String> there = Arrays.asList(given.trim().split("[\\s,]+"));
    Span span = span(begun);
    List<Reportable> rules = new ArrayList<>(typing.moment().snapshot().project().registry().all());
    for (Reportable each : rules) {
      String id = each.meta().id();
      if (!there.contains(id)) {
        offer.add(
            CompletionItemKind.Value,
            id,
            each.meta().summary(),
            typing.typed().range(span),
            id,
            id);
      }
    }
  }

  private Span span(String begun) {
    Typed typed = typing.typed();
    int end = typed.offset();
    while (end < typed.lineEnd()
        && (Character.isLetterOrDigit(typed.text().charAt(end)) || typed.text().charAt(end) == '-')
        && !typed.text().startsWith("--", end)) {
      end++;
    }
    return new Span(typed.offset() - begun.length(), end);
  }

  /** Whether a comment is read as one to us if the line begins so, whatever follows now. */
  private boolean isRead(String start) {
    Typed typed = typing.typed();
    String line = start.replaceFirst("entrylint-$", "");
    String close = closing(line);
    String rest = typed.after();
    int closed = rest.indexOf(close.strip());
    String end = closed < 0 ? close : " " + rest.substring(closed);
    Span all = new Span(typed.lineStart(), typed.lineEnd());
    String said = line + Directive.PREFIX + Directive.DISABLE_LINE + end;
    return typing.trial().read(typed.with(all, said)).directives().stream()
        .anyMatch(
            each ->
                !each.inFrontMatter()
                    && each.span().start() >= all.start()
                    && each.span().end() <= all.start() + said.length());
  }

  /** What ends the comment that is begun in {@code line}. */
  private static String closing(String line) {
    int last = -1;
    String close = "";
    for (Map.Entry<String, String> each : ENDS.entrySet()) {
      int at = line.lastIndexOf(each.getKey());
      if (at > last) {
        last = at;
        close = each.getValue();
      }
    }
    return close;
  }
}
