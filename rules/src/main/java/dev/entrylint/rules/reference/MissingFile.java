package dev.entrylint.rules.reference;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.NoSuchFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.LinkFixes;
import dev.entrylint.rules.ListedOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A reference to a file or folder that does not exist. */
public final class MissingFile implements Rule {

  private static final Option<Integer> SUGGESTIONS =
      Option.number("suggestions", 0, 3, "how many files that may be meant are named at most");

  private static final RuleMeta META =
      RuleMeta.of(
              "missing-file",
              "reference",
              "A link or an image names a file that does not exist",
              Severity.ERROR)
          .counted("broken link", "broken links")
          .with(SUGGESTIONS)
          .fixes(Fix.Safety.UNSAFE);

  private static final String TARGET =
      "{subject} is linked {count} times in {files} files and does not exist";

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    List<Link> lost = context.corpus().links().of(context.document()).leadingTo(NoSuchFile.class);
    Surroundings around = new Surroundings(context, lost.size());
    for (Link link : lost) {
      if (link.resolution() instanceof NoSuchFile missing
          && !around.isInMacro(link.reference().span())) {
        if (context.corpus().document(missing.path()).isPresent()) {
          reportFolder(context, link, missing);
        } else {
          report(context, link, missing);
        }
      }
    }
  }

  private static void report(RuleContext context, Link link, NoSuchFile missing) {
    List<String> similar = similar(context, missing);
    String question = question(context, missing, similar);
    Report report =
        context
            .at(link.reference().place())
            .subject(link.reference().target())
            .message("there is no file '%s'%s".formatted(missing.path(), question))
            .summary(similar.isEmpty() ? together(context, missing) : TARGET);
    report.fixes(later -> fixes(later, link, missing, similar));
    report.report();
  }

  private static List<Fix> fixes(
      RuleContext context, Link link, NoSuchFile missing, List<String> similar) {
    Optional<Document> moved = context.renames().document(missing.path());
    Optional<Fix> renamed =
        moved.flatMap(to -> fix(context, link, to, true, when(context, missing)));
    if (renamed.isPresent()) {
      return List.of(renamed.get());
    }
    List<Fix> fixes = new ArrayList<>();
    for (String path : similar) {
      context
          .corpus()
          .document(path)
          .flatMap(to -> fix(context, link, to, false, ""))
          .ifPresent(fixes::add);
    }
    return fixes;
  }

  private static String when(RuleContext context, NoSuchFile missing) {
    return context
        .renames()
        .change(missing.path())
        .map(change -> " (renamed " + change + ")")
        .orElse("");
  }

  /**
   * @param clear whether nothing else can be meant
   * @param when how it is known, as what ends the title of the fix
   */
  private static Optional<Fix> fix(
      RuleContext context, Link link, Document to, boolean clear, String when) {
    if (!ListedOnce.allows(context, link, context.corpus().entries().opening(to))) {
      return Optional.empty();
    }
    Optional<TextEdit> edit = LinkFixes.of(context, link).to(to);
    String title = "change to '" + to.path() + "'" + when;
    return edit.map(
        each ->
            clear
                ? LinkFixes.mended(context, link, Optional.empty(), title, each)
                : Fix.unsafe(title, each));
  }

  /** The page is there, but what the link names is its folder, which is none. */
  private static void reportFolder(RuleContext context, Link link, NoSuchFile missing) {
    String target = link.reference().target();
    Report report =
        context
            .at(link.reference().place())
            .subject(target)
            .message(
                "'%s' names a folder, which is no page to this renderer; name its page '%s'"
                    .formatted(target, missing.path()))
            .summary("{subject} is linked {count} times in {files} files and names a folder");
    report.fixes(
        later ->
            later.corpus().document(missing.path()).stream()
                .flatMap(page -> fix(later, link, page, true, "").stream())
                .toList());
    report.report();
  }

  /** Links into a folder that is not there are one fault, whichever of its files they name. */
  private static String together(RuleContext context, NoSuchFile missing) {
    Optional<String> folder = Corpus.of(context.corpus()).suggestions().missingFolder(missing);
    return folder.isEmpty() || folder.get().indexOf('{') >= 0
        ? TARGET
        : "{count} links in {files} files lead into the folder '"
            + folder.get()
            + "', which does not exist";
  }

  private static List<String> similar(RuleContext context, NoSuchFile missing) {
    int most = context.option(SUGGESTIONS);
    if (most == 0) {
      return List.of();
    }
    List<String> files =
        new ArrayList<>(
            Corpus.of(context.corpus())
                .suggestions()
                .similarFiles(context.document(), missing, most));
    files.remove(context.document().path());
    return files;
  }

  private static String question(RuleContext context, NoSuchFile missing, List<String> files) {
    boolean sought =
        !files.isEmpty()
            || context.option(SUGGESTIONS) == 0
            || Corpus.of(context.corpus()).suggestions().isSought(missing);
    if (!sought) {
      return Unsought.SENTENCE;
    }
    return files.isEmpty() ? "" : "; did you mean '" + String.join("' or '", files) + "'?";
  }
}
