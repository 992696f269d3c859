package dev.entrylint.rules.text;

import dev.entrylint.base.SortedSearch;
import dev.entrylint.convention.Usage;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A word or a character that entries agreed not to write. */
public final class DiscouragedWording implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "discouraged-wording",
              "text",
              "An entry has a word or a character that was agreed not to be written",
              Severity.WARNING)
          .reaching(Reach.DOCUMENT);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    List<Usage> usages = Corpus.of(context.corpus()).conventions().usages();
    List<Span> blocks = usages.isEmpty() ? List.of() : code(context.document());
    for (Usage usage : usages) {
      for (Span scope : scopes(context, usage)) {
        List<Span> inside = within(scope, blocks);
        if (usage.prose()) {
          check(context, usage, context.prose(), scope, scope.start());
        }
        if (usage.inlineCode()) {
          for (Span code : InlineCode.in(context, scope, inside)) {
            check(context, usage, context.text(code), code, 0);
          }
        }
        if (usage.code()) {
          for (Span code : inside) {
            check(context, usage, context.text(code), code, 0);
          }
        }
      }
    }
  }

  /** The entries, or those of their sections that are meant. */
  private static List<Span> scopes(RuleContext context, Usage usage) {
    List<Span> scopes = new ArrayList<>();
    for (Entry entry : context.entries()) {
      if (usage.section().isEmpty()) {
        scopes.add(entry.span());
      } else {
        for (Section section : entry.sections(usage.section().get())) {
          scopes.add(section.span());
        }
      }
    }
    return scopes;
  }

  /** The blocks of code, and what is fenced in lists and quotes, in the order of the text. */
  private static List<Span> code(Document document) {
    List<Span> all = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block.kind() == Block.Kind.CODE) {
        all.add(block.span());
      }
    }
    document.fences().forEach(fence -> all.add(fence.span()));
    all.sort(
        Comparator.comparingInt((Span each) -> each.start())
            .thenComparing(each -> each.end(), Comparator.reverseOrder()));
    List<Span> code = new ArrayList<>(all.size());
    int end = 0;
    for (Span each : all) {
      if (each.end() > end) { // a block that is fenced is both
        code.add(each);
        end = each.end();
      }
    }
    return code;
  }

  /** Those of {@code spans}, which are in the order of the text, that lie in {@code scope}. */
  private static List<Span> within(Span scope, List<Span> spans) {
    int from = SortedSearch.firstFrom(spans.size(), i -> spans.get(i).start(), scope.start());
    int to = SortedSearch.firstFrom(spans.size(), i -> spans.get(i).end(), scope.end() + 1);
    return spans.subList(from, Math.max(from, to));
  }

  /**
   * @param scope what to look at
   * @param from where in {@code text} that begins
   */
  private static void check(RuleContext context, Usage usage, String text, Span scope, int from) {
    WordSearch words = new WordSearch(text, from, from + scope.length());
    for (String avoided : usage.avoid()) {
      for (Span found : words.find(avoided)) {
        String word =
            text.substring(found.start(), found.end()).replace('\n', ' ').replace("\r", "");
        if (!usage.except().contains(word.toLowerCase(Locale.ROOT))) {
          Span place = new Span(found.start() - from, found.end() - from);
          report(context, usage, scope, place, word, "'" + word + "'");
        }
      }
    }
    Set<Integer> known = new HashSet<>();
    for (int at = from;
        at < from + scope.length();
        at += Character.charCount(text.codePointAt(at))) {
      int c = text.codePointAt(at);
      if (c > ' ' && isAvoided(usage, c) && known.add(c)) {
        String name = "U+%04X".formatted(c);
        int start = at > from && Character.getType(c) == Character.NON_SPACING_MARK ? at - 1 : at;
        Span place = new Span(start - from, at - from + Character.charCount(c));
        String shown = text.substring(start, at + Character.charCount(c));
        report(context, usage, scope, place, name, "'" + shown + "' (" + name + ")");
      }
    }
  }

  private static boolean isAvoided(Usage usage, int c) {
    for (int[] range : usage.characters()) {
      if (c >= range[0] && c <= range[1]) {
        return true;
      }
    }
    return false;
  }

  private static void report(
      RuleContext context, Usage usage, Span scope, Span place, String subject, String shown) {
    Optional<String> prefer = usage.prefer();
    context
        .at(new Span(scope.start() + place.start(), scope.start() + place.end()))
        .subject(subject)
        .message(
            shown
                + " should not be written here ("
                + usage.name()
                + ")"
                + prefer.map(better -> "; write " + better).orElse(""))
        .report();
  }
}
