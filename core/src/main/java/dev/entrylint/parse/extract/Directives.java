package dev.entrylint.parse.extract;

import dev.entrylint.model.Directive;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.SourceFile;
import dev.entrylint.model.Span;
import dev.entrylint.parse.Comment;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.Syntax;
import dev.entrylint.parse.SyntaxRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What speaks to entrylint in one text: in whatever its dialect has for comments, and in its front
 * matter. Only texts that hold the word are looked at, and in linear time.
 *
 * @param all in the order of the text
 * @param labels the definitions of labels that are no comments to entrylint
 */
record Directives(List<Directive> all, List<LabelDefinition> labels) {

  /** Those of {@code file}, which was read as {@code syntax} by {@code rules}. */
  static Directives of(SourceFile file, Syntax syntax, SyntaxRules rules) {
    if (!DirectiveWord.isIn(file.bytes())) {
      return new Directives(List.of(), syntax.labels());
    }
    String text = file.text();
    List<Directive> found = new ArrayList<>();
    syntax.frontMatter().ifPresent(head -> FrontMatterDirectives.add(head, syntax.lines(), found));
    List<LabelDefinition> labels = new ArrayList<>();
    for (LabelDefinition each : syntax.labels()) {
      if (!add(new Comment(LabelComments.said(each, text), each.span()), found)) {
        labels.add(each);
      }
    }
    List<Comment> comments = new ArrayList<>(syntax.comments());
    if (rules.has(Feature.LIQUID)) {
      int head = syntax.frontMatter().map(each -> each.span().end()).orElse(0);
      comments.addAll(LiquidComments.of(text, head));
    }
    if (rules.has(Feature.PERCENT_COMMENTS)) {
      comments.addAll(PercentComments.of(file, text, rules, syntax));
    }
    comments.forEach(each -> add(each, found));
    found.sort(Comparator.comparingInt(each -> each.span().start()));
    return new Directives(List.copyOf(found), List.copyOf(labels));
  }

  private static boolean add(Comment comment, List<Directive> found) {
    Optional<Directive> directive = read(comment.text(), comment.span(), false);
    directive.ifPresent(found::add);
    return directive.isPresent();
  }

  /** What {@code said} asks for, in large letters or small; empty if it does not speak to us. */
  static Optional<Directive> read(String said, Span span, boolean inFrontMatter) {
    if (!DirectiveWord.begins(said)) {
      return Optional.empty();
    }
    String[] words = said.substring(Directive.PREFIX.length()).split("[\\s,]+");
    String name = words[0].toLowerCase(Locale.ROOT);
    List<String> arguments = List.of(words).subList(1, words.length);
    return Optional.of(new Directive(name, arguments, span, inFrontMatter));
  }
}
