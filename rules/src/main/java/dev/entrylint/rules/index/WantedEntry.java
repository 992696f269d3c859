package dev.entrylint.rules.index;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.NoSuchAnchor;
import dev.entrylint.corpus.suggest.MissingEntry;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;

/** An entry that many links lead to and that is still to be written. */
public final class WantedEntry implements Rule {

  private static final Option<Integer> LEAST =
      Option.number("min-links", 1, 3, "how many links lead to it at least");

  private static final Option<Integer> MOST =
      Option.number("most", 1, 20, "how many are told at most, those with the most links");

  private static final RuleMeta META =
      RuleMeta.of(
              "wanted-entry",
              "index",
              "Many links lead to an entry that does not exist",
              Severity.INFO)
          .counted("wanted entry", "wanted entries")
          .with(LEAST, MOST)
          .offByDefault();

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    if (Corpus.of(context.corpus()).conventions().kinds().isEmpty()) {
      return;
    }
    List<MissingEntry> missing = Corpus.of(context.corpus()).suggestions().missingEntries();
    int most = Math.min(missing.size(), context.option(MOST));
    for (int i = 0; i < most && missing.get(i).links().size() >= context.option(LEAST); i++) {
      if (missing.get(i).links().get(0).document() == context.document()) {
        report(context, missing.get(i), i + 1);
      }
    }
  }

  private static void report(RuleContext context, MissingEntry missing, int rank) {
    List<Link> links = missing.links();
    long files = links.stream().map(link -> link.document().path()).distinct().count();
    context
        .at(links.get(0).reference().place())
        .subject(missing.target())
        .message(
            "'%s' is wanted: %s in %s, the first here (no. %s of those wanted most)%s"
                .formatted(
                    missing.target(),
                    count(links.size(), "link leads to it", "links lead to it"),
                    count(files, "file", "files"),
                    rank,
                    question(context, links.get(0))))
        .report();
  }

  /** Whether it is there after all, under an id that is spelled otherwise. */
  private static String question(RuleContext context, Link link) {
    if (!(link.resolution() instanceof NoSuchAnchor missing)) {
      return "";
    }
    List<Definition> near = Corpus.of(context.corpus()).suggestions().nearMisses(missing, 2);
    return near.size() == 1 ? "; or is it '#" + near.get(0).id() + "'?" : "";
  }

  private static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
