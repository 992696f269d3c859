package dev.entrylint.engine;

import dev.entrylint.base.Lazy;
import dev.entrylint.edit.CommentRemoval;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.frontmatter.FrontMatterEdits;
import dev.entrylint.engine.Suppressions.Stretch;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Directive;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Takes suppressions that are of no use out of a document, or names out of them, with the comments
 * that end them.
 */
final class SuppressionFixes {

  private final Document document;
  private final Suppressions suppressions;
  private final UnaryOperator<String> ids;
  private final Lazy<Optional<String>> text;

  /**
   * @param ids the id of the rule that a name stands for
   * @param sources have the text, which is read when it is first needed
   */
  SuppressionFixes(
      Document document, Suppressions suppressions, UnaryOperator<String> ids, Sources sources) {
    this.document = document;
    this.suppressions = suppressions;
    this.ids = ids;
    text = new Lazy<>(() -> read(sources));
  }

  /** The text of the facts; empty if it cannot be read any more, or has changed. */
  private Optional<String> read(Sources sources) {
    try {
      String read = sources.read(document.path()).text();
      return read.length() == document.lines().length() ? Optional.of(read) : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  /** Takes out all of {@code stretch}. */
  Optional<Fix> whole(Stretch stretch) {
    List<Directive> ends = ends(stretch);
    List<Edit> edits = new ArrayList<>();
    if (!add(stretch.directive(), edits) || !ends.stream().allMatch(end -> add(end, edits))) {
      return Optional.empty();
    }
    List<Directive> all = new ArrayList<>(ends);
    all.add(stretch.directive());
    return Optional.of(fix("remove the " + kind(stretch.directive()), all, edits));
  }

  /**
   * Takes the names of {@code rule} out of {@code stretch}; all of it if no other rule is of use.
   *
   * @param useless whether a rule that it names is of no use there
   */
  Optional<Fix> rule(Stretch stretch, String rule, Predicate<String> useless) {
    if (stretch.rules().stream().allMatch(useless)) {
      return whole(stretch);
    }
    List<Edit> edits = new ArrayList<>();
    List<Directive> all = new ArrayList<>(ends(stretch));
    all.removeIf(end -> SuppressionText.of(end).names().isEmpty());
    all.add(stretch.directive());
    for (Directive each : all) {
      Optional<TextEdit> edit = name(each, rule);
      if (edit.isEmpty()) {
        return Optional.empty();
      }
      edits.add(edit.get());
    }
    return Optional.of(new Fix("remove the name '" + rule + "'", Fix.Safety.SAFE, edits));
  }

  /** Takes out a comment that ends nothing; one that is open above it may be meant all the same. */
  Optional<Fix> idle(Directive directive) {
    for (Stretch each : suppressions.stretches()) {
      boolean open =
          each.directive().name().equals(Suppressions.DISABLE)
              && !each.directive().inFrontMatter()
              && each.range().to() == Integer.MAX_VALUE;
      if (open && each.range().from() <= line(directive)) {
        return Optional.empty();
      }
    }
    List<Edit> edits = new ArrayList<>();
    return add(directive, edits)
        ? Optional.of(fix("remove the comment", List.of(directive), edits))
        : Optional.empty();
  }

  private static String kind(Directive directive) {
    return directive.inFrontMatter() ? "value" : "comment";
  }

  /** Lists that a comment keeps apart may be one without it. */
  private Fix fix(String title, List<Directive> removed, List<Edit> edits) {
    boolean apart =
        removed.stream().anyMatch(each -> CommentRemoval.mayJoin(document, each.span()));
    return new Fix(title, apart ? Fix.Safety.UNSAFE : Fix.Safety.SAFE, edits);
  }

  /** The comments that end {@code stretch} and nothing else. */
  private List<Directive> ends(Stretch stretch) {
    if (!stretch.directive().name().equals(Suppressions.DISABLE)
        || stretch.directive().inFrontMatter()) {
      return List.of();
    }
    int last = stretch.range().to();
    boolean shared =
        suppressions.stretches().stream()
            .anyMatch(
                other ->
                    other != stretch
                        && other.directive().name().equals(Suppressions.DISABLE)
                        && other.range().to() == last);
    return document.directives().stream()
        .filter(each -> each.name().equals(Suppressions.ENABLE) && !shared && line(each) == last)
        .toList();
  }

  private int line(Directive directive) {
    return document.lines().line(directive.span().start());
  }

  // ---- what is written

  private boolean add(Directive directive, List<Edit> edits) {
    Optional<TextEdit> edit =
        directive.inFrontMatter()
            ? text.get().flatMap(all -> fromFrontMatter(directive, all))
            : text.get().map(all -> new CommentRemoval(document, all, directive.span()).edit());
    edit.ifPresent(edits::add);
    return edit.isPresent();
  }

  private Optional<TextEdit> fromFrontMatter(Directive directive, String all) {
    String key = Directive.PREFIX + directive.name();
    return FrontMatterEdits.of(document, all, Optional.empty()).removeAt(key, directive.span());
  }

  // ---- names

  /** Takes the name of {@code rule} out, with what parts it from the next or the last one. */
  private Optional<TextEdit> name(Directive directive, String rule) {
    if (text.get().isEmpty()) {
      return Optional.empty();
    }
    String all = text.get().get();
    List<Span> words = words(all, directive.span(), SuppressionText.of(directive).names());
    Span cut = null;
    for (int i = 0; i < words.size(); i++) {
      if (ids.apply(words.get(i).of(all)).equals(rule)) {
        if (cut != null || words.size() == 1) {
          return Optional.empty(); // called by two names
        }
        boolean last = i + 1 == words.size();
        cut =
            last
                ? new Span(words.get(i - 1).end(), words.get(i).end())
                : new Span(words.get(i).start(), words.get(i + 1).start());
      }
    }
    return Optional.ofNullable(cut).map(span -> new TextEdit(document.path(), span, ""));
  }

  /** The names as they stand in {@code span}, before the reason. */
  private static List<Span> words(String all, Span span, List<String> names) {
    List<Span> words = new ArrayList<>();
    int at = span.start();
    while (at < span.end()) {
      int end = at;
      while (end < span.end() && ", \t\r\n\"'".indexOf(all.charAt(end)) < 0) {
        end++;
      }
      String word = all.substring(at, end);
      if (!words.isEmpty() && word.startsWith("--")) {
        break;
      }
      if (names.contains(word)) {
        words.add(new Span(at, end));
      }
      at = end + 1;
    }
    return words;
  }
}
