package dev.entrylint.rules.index;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.mention.Mention;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.NewLinks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A title or alias of an entry in the text of another one that has no link to it. */
public final class UnlinkedMention implements Rule {

  private static final Option<Integer> LENGTH =
      Option.number("min-length", 1, 4, "how many characters a name has at least");

  private static final Option<Boolean> ANY_CASE =
      Option.flag("any-case", false, "whether upper and lower case may differ");

  private static final Option<String> ONCE_PER =
      Option.choice("once-per", List.of("section", "entry"), "section", "where one link is enough");

  private static final RuleMeta META =
      RuleMeta.of(
              "unlinked-mention",
              "index",
              "An entry is mentioned in the text of another, and no link leads to it",
              Severity.INFO)
          .counted("mention without a link", "mentions without a link")
          .with(LENGTH, ANY_CASE, ONCE_PER)
          .fixes(Fix.Safety.UNSAFE)
          .offByDefault();

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    if (context.entries().isEmpty()) {
      return;
    }
    String text = context.prose();
    Optional<Entry> before = Optional.empty();
    Set<String> known = new HashSet<>();
    boolean bySection = context.option(ONCE_PER).equals("section");
    for (Span part : parts(context.document())) {
      Optional<Entry> entry = context.corpus().entries().at(context.document(), part.start());
      if (entry.isEmpty()) {
        continue;
      }
      if (bySection || !entry.equals(before)) {
        known = linked(context, bySection ? part : entry.get().span());
        before = entry;
      }
      check(context, entry.get(), text, part, known);
    }
  }

  /** The document, parted at its headings. */
  private static List<Span> parts(Document document) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    for (Heading heading : document.headings()) {
      if (!heading.nested() && heading.span().start() > start) {
        parts.add(new Span(start, heading.span().start()));
        start = heading.span().start();
      }
    }
    parts.add(new Span(start, document.lines().length()));
    return parts;
  }

  /** What the links in {@code span} lead to. */
  private static Set<String> linked(RuleContext context, Span span) {
    Set<String> linked = new HashSet<>();
    for (Link link : context.corpus().links().of(context.document()).within(span)) {
      context
          .corpus()
          .links()
          .target(link)
          .ifPresent(entry -> linked.add(key(context.corpus(), entry)));
      // Who writes a name as a link has linked it, wherever the link leads.
      linked.add(link.reference().text());
    }
    return linked;
  }

  private static String key(CorpusView corpus, Entry entry) {
    return entry.document().path() + "\n" + entry.id();
  }

  private static void check(
      RuleContext context, Entry here, String text, Span part, Set<String> known) {
    Corpus corpus = Corpus.of(context.corpus());
    for (Mention mention : corpus.mentions().in(text, part, context.option(ANY_CASE))) {
      boolean exempt =
          mention.name().length() < context.option(LENGTH) || known.contains(mention.name());
      for (Entry entry : mention.entries()) {
        exempt |= isAround(entry, here) || known.contains(key(corpus, entry));
      }
      if (!exempt) {
        Entry entry = mention.entries().get(0);
        known.add(key(corpus, entry));
        report(context, entry, mention);
      }
    }
  }

  /** Whether {@code entry} is {@code here}, or {@code here} lies in it, or claims its id. */
  private static boolean isAround(Entry entry, Entry here) {
    return entry.id().equals(here.id())
        || entry.title().equals(here.title())
        || entry.document() == here.document() && entry.span().contains(here.span());
  }

  private static void report(RuleContext context, Entry entry, Mention mention) {
    Report report =
        context
            .at(mention.span())
            .subject(mention.name())
            .message(
                mention.name().equals(entry.title())
                    ? "'%s' is an entry of its own; link to it".formatted(entry.title())
                    : "'%s' is another name of the entry '%s'; link to it"
                        .formatted(mention.name(), context.corpus().entries().name(entry)))
            .related(entry.document(), entry.place(), "it is here");
    report.fixes(
        later ->
            mention.entries().stream()
                .flatMap(each -> fix(later, each, mention).stream())
                .toList());
    report.report();
  }

  /** Makes a link of the mention; of entries that share a name each is a fix of its own. */
  private static Optional<Fix> fix(RuleContext context, Entry entry, Mention mention) {
    String written = context.text(mention.span());
    boolean plain = written.chars().noneMatch(c -> "[]\\`<>*_&\n\r".indexOf(c) >= 0);
    return plain
        ? NewLinks.inline(context.corpus(), context.document(), written, entry)
            .map(link -> new TextEdit(context.document().path(), mention.span(), link))
            .map(
                edit ->
                    Fix.unsafe("link to '" + context.corpus().entries().name(entry) + "'", edit))
        : Optional.empty();
  }
}
