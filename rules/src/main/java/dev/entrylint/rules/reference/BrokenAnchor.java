package dev.entrylint.rules.reference;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.NoSuchAnchor;
import dev.entrylint.corpus.suggest.UnreadId;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reference whose fragment names nothing in the text that it leads to. */
public final class BrokenAnchor implements Rule {

  private static final Option<Integer> SUGGESTIONS =
      Option.number(
          "suggestions",
          0,
          3,
          "how many ids that come near, or files that have the id, are named at most");

  private static final String MARKDOWN = ".md";

  private static final String NOWHERE =
      "{subject} is linked {count} times in {files} files and defined nowhere";

  private static final String IN_NONE =
      "{subject} is linked {count} times in {files} files and defined in none of them";

  private static final RuleMeta META =
      RuleMeta.of(
              "broken-anchor",
              "reference",
              "A link names an id that nothing defines",
              Severity.ERROR)
          .counted("broken link", "broken links")
          .with(SUGGESTIONS)
          .fixes(Fix.Safety.UNSAFE);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Link link :
        context.corpus().links().of(context.document()).leadingTo(NoSuchAnchor.class)) {
      if (link.resolution() instanceof NoSuchAnchor missing) {
        report(context, link, missing);
      }
    }
  }

  private static void report(RuleContext context, Link link, NoSuchAnchor missing) {
    Reference reference = link.reference();
    Optional<UnreadId> unread = Corpus.of(context.corpus()).suggestions().unreadId(missing);
    if (unread.isPresent()) {
      reportUnread(context, reference, missing, unread.get());
      return;
    }
    List<Definition> homes = homes(context, missing);
    boolean bare = reference.target().startsWith("#");
    List<Definition> near = bare && !homes.isEmpty() ? List.of() : nearMisses(context, missing);
    if (!near.isEmpty()) {
      homes = List.of(); // who names the file means an id in it, wherever else there is one
    }
    String file = bare && homes.isEmpty() && near.isEmpty() ? file(context, missing) : "";
    boolean sought =
        !near.isEmpty()
            || !homes.isEmpty()
            || !file.isEmpty()
            || context.option(SUGGESTIONS) == 0
            || Corpus.of(context.corpus()).suggestions().isSought(missing);
    Report report =
        context
            .at(reference.place())
            .subject(reference.target())
            .message(
                fault(context, reference, missing)
                    + but(homes)
                    + file
                    + (sought ? question(context, near) : Unsought.SENTENCE))
            .summary(homes.isEmpty() ? NOWHERE.concat(file) : IN_NONE.concat(but(homes)));
    List<Definition> elsewhere = homes;
    report.fixes(later -> fixes(new AnchorFixes(later, link, missing), near, elsewhere));
    report.report();
  }

  private static List<Fix> fixes(AnchorFixes fixes, List<Definition> near, List<Definition> homes) {
    List<Fix> renamed = fixes.renamed();
    if (!renamed.isEmpty()) {
      return renamed;
    }
    return near.isEmpty() ? fixes.elsewhere(homes) : fixes.near(near);
  }

  /** Whoever wrote the id meant it, so nothing else is asked. */
  private static void reportUnread(
      RuleContext context, Reference reference, NoSuchAnchor missing, UnreadId unread) {
    context
        .at(reference.place())
        .subject(reference.target())
        .message(
            fault(context, reference, missing)
                + ": this renderer takes '"
                + unread.list()
                + "' behind the heading for text")
        .summary(
            "{subject} is linked {count} times in {files} files, and in braces no id to this renderer")
        .related(unread.document(), unread.heading().span(), "this is the heading")
        .report();
  }

  /** The other files that define the id; none if they are too many to be meant. */
  private static List<Definition> homes(RuleContext context, NoSuchAnchor missing) {
    List<Definition> others = Corpus.of(context.corpus()).suggestions().otherDefinitions(missing);
    return others.isEmpty() || others.size() > context.option(SUGGESTIONS) ? List.of() : others;
  }

  private static String but(List<Definition> homes) {
    List<String> paths = homes.stream().map(each -> each.document().path()).toList();
    return paths.isEmpty() ? "" : ", but in '" + String.join("' and '", paths) + "'";
  }

  /** What is in the file beside that is called as the id is, where an entry of it would be. */
  private static String file(RuleContext context, NoSuchAnchor missing) {
    String path = context.document().path();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    Optional<Document> called = context.corpus().document(folder + missing.fragment() + MARKDOWN);
    if (context.option(SUGGESTIONS) == 0
        || called.isEmpty()
        || called.get() == context.document()) {
      return "";
    }
    String name = "'" + called.get().path() + "'";
    if (!context.corpus().anchors().areShared()) {
      return "; did you mean the file " + name + "?";
    }
    List<Entry> entries = context.corpus().entries().of(called.get());
    return entries.isEmpty() || entries.get(0).heading().isEmpty()
        ? ", although there is " + name
        : "; " + name + " holds '#" + entries.get(0).id() + "' instead";
  }

  /** At least two are asked for, since only one that stands alone is clear enough for a fix. */
  private static List<Definition> nearMisses(RuleContext context, NoSuchAnchor missing) {
    int named = context.option(SUGGESTIONS);
    if (named == 0) {
      return List.of();
    }
    List<Definition> ids = new ArrayList<>(2);
    for (Definition near :
        Corpus.of(context.corpus()).suggestions().nearMisses(missing, Math.max(2, named))) {
      if (!near.id().equals(missing.fragment())) {
        ids.add(near);
      }
    }
    return ids;
  }

  private static String fault(RuleContext context, Reference reference, NoSuchAnchor missing) {
    boolean bare = reference.target().startsWith("#");
    return bare && context.corpus().anchors().areShared()
        ? "'" + reference.target() + "' is defined nowhere"
        : "'#" + missing.fragment() + "' is not defined in '" + missing.document().path() + "'";
  }

  private static String question(RuleContext context, List<Definition> near) {
    int named = Math.min(near.size(), context.option(SUGGESTIONS));
    StringBuilder question = new StringBuilder();
    for (int i = 0; i < named; i++) {
      String joint = i == 0 ? "; did you mean " : i < named - 1 ? ", " : " or ";
      question.append(joint).append("'#").append(near.get(i).id()).append('\'');
    }
    return named == 0 ? "" : question.append('?').toString();
  }
}
