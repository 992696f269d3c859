package dev.entrylint.engine.suppress;

import dev.entrylint.model.Directive;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that suppresses findings already, and is to suppress those of other rules, too.
 *
 * @param text that of the document
 */
record ExtendedComment(String text, Directive directive, SuppressionWords words) {

  private static final Pattern DASH = Pattern.compile("\\s(?:--+|—|–)(?=\\s)");

  /**
   * All of the comment with {@code rules}; empty if it names none, has another last day, is no
   * comment on one line between {@code <!--} or <code>{/*</code> and their ends, or says of some
   * other rule why it is there in a way that cannot be told apart.
   */
  Optional<String> with(Collection<String> rules) {
    String all = directive.span().of(text);
    String end = all.endsWith("-->") ? "-->" : all.endsWith("*/}") ? "*/}" : "";
    if (end.isEmpty() || all.indexOf('\n') >= 0 || all.indexOf('\r') >= 0) {
      return Optional.empty();
    }
    String said = all.substring(0, all.length() - end.length()).stripTrailing();
    Matcher dash = DASH.matcher(said);
    boolean explained = dash.find();
    String head = explained ? said.substring(0, dash.start()) : said;
    String reason = explained ? said.substring(dash.end()).strip() : "";
    List<String> known = names();
    if (known.isEmpty() || !words.endsLike(directive)) {
      return Optional.empty();
    }
    List<String> more = rules.stream().filter(rule -> !known.contains(rule)).toList();
    if (more.isEmpty()) {
      return Optional.empty();
    }
    String names = String.join(", ", more);
    String both = reason.isEmpty() ? "" : reason + "; ";
    boolean same = reason.equals(words.reason());
    return Optional.of(
        head.stripTrailing()
            + ", "
            + names
            + (explained ? dash.group() : " " + SuppressionWords.LONG_DASH)
            + " "
            + (same ? reason : both + names + ": " + words.reason())
            + " "
            + end);
  }

  private List<String> names() {
    return directive.arguments().stream()
        .takeWhile(word -> !word.matches("--.*|—|–"))
        .filter(word -> !word.isEmpty() && !word.contains("="))
        .toList();
  }
}
