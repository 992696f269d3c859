package dev.entrylint.rules.heading;

import dev.entrylint.convention.Kind;
import dev.entrylint.convention.NamePattern;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.CorpusEntries;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.Heading;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An entry to which neither a heading nor its front matter gives a title. */
public final class MissingTitle implements Rule {

  private static final RuleMeta META =
      RuleMeta.of("missing-title", "heading", "An entry has no title", Severity.WARNING)
          .counted("missing title", "missing titles");

  private static final class Html {
    static final Pattern HEADING = Pattern.compile("<h([1-6])\\b", Pattern.CASE_INSENSITIVE);
  }

  /** Of so many entries without any title none was meant to have one. */
  private static final int MANY = 10;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      if (!entry.titled()
          && isWanted(context, entry)
          && !hasHeadingForTitle(context.document())
          && !hasTitleInHtml(context)
          && !mayHoldTitle(context.corpus().frontMatter(context.document()))) {
        context
            .at(entry.place())
            .subject("title")
            .message("'%s' has no title; %s".formatted(entry.title(), remedy(context.document())))
            .report();
      }
    }
  }

  /** What would be a title; of several headings only one of level 1 is. */
  private static String remedy(Document document) {
    boolean others = document.headings().stream().anyMatch(each -> !each.nested());
    String heading = others ? "a heading of level 1" : "a heading";
    String remedy = heading + " at its beginning would be one";
    return document.frontMatter().isPresent()
        ? remedy + ", or 'title' in its front matter"
        : remedy;
  }

  /**
   * Whether entries such as this have titles: others of its kind do, names are made of them, or
   * there is nothing to learn from and not even another heading.
   */
  private static boolean isWanted(RuleContext context, Entry entry) {
    Kind kind = EntryConventions.kind(entry);
    CorpusEntries entries = context.corpus().entries();
    boolean alone =
        entries.count(kind.name()) < MANY
            && context.document().headings().stream().allMatch(Heading::nested);
    return alone
        || entries.hasTitles(kind.name())
        || isOfTitle(kind.file().stream())
        || isOfTitle(kind.ids().stream())
        || Corpus.of(context.corpus()).relationIndex().agreed(context.document()).stream()
            .anyMatch(relation -> isOfTitle(relation.labels().stream()));
  }

  private static boolean isOfTitle(Stream<NamePattern> patterns) {
    return patterns.anyMatch(pattern -> pattern.hasField("title"));
  }

  /** Whether a heading stands where the title would, be it without text or not the only one. */
  private static boolean hasHeadingForTitle(Document document) {
    boolean first = true;
    for (Heading heading : document.headings()) {
      if (!heading.nested()) {
        if (heading.level() == 1 || first && !heading.hasText()) {
          return true;
        }
        first = false;
      }
    }
    return false;
  }

  /** Whether HTML has a heading of the first level, or any at the place of the title. */
  private static boolean hasTitleInHtml(RuleContext context) {
    boolean atTop = true;
    for (Block block : context.document().blocks()) {
      boolean html = block.kind() == Block.Kind.HTML;
      if (html || block.kind() == Block.Kind.PARAGRAPH) {
        String text = context.text(block.span()).strip();
        Matcher heading = (html || text.startsWith("<")) ? Html.HEADING.matcher(text) : null;
        if (heading != null && heading.find() && (atTop || heading.group(1).equals("1"))) {
          return true;
        }
      }
      atTop &= block.bare() && block.kind() != Block.Kind.HEADING;
    }
    return false;
  }

  /** Whether front matter is there that cannot be read, which another rule reports then. */
  private static boolean mayHoldTitle(FrontMatterData data) {
    return data.fields().isEmpty() && !data.faults().isEmpty();
  }
}
