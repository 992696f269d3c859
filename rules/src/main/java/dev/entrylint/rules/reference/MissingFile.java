package dev.entrylint.rules.reference;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.NoSuchFile;
import dev.entrylint.rule.Option;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
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
          .with(SUGGESTIONS);

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
    String question = question(context, missing);
    context
        .at(link.reference().place())
        .subject(link.reference().target())
        .message("there is no file '%s'%s".formatted(missing.path(), question))
        .summary(
            question.isEmpty() || question.equals(Unsought.SENTENCE)
                ? together(context, missing)
                : TARGET)
        .report();
  }

  /** The page is there, but what the link names is its folder, which is none. */
  private static void reportFolder(RuleContext context, Link link, NoSuchFile missing) {
    String target = link.reference().target();
    context
        .at(link.reference().place())
        .subject(target)
        .message(
            "'%s' names a folder, which is no page to this renderer; name its page '%s'"
                .formatted(target, missing.path()))
        .summary("{subject} is linked {count} times in {files} files and names a folder")
        .report();
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

  private static String question(RuleContext context, NoSuchFile missing) {
    int most = context.option(SUGGESTIONS);
    if (most == 0) {
      return "";
    }
    List<String> files =
        new ArrayList<>(
            Corpus.of(context.corpus())
                .suggestions()
                .similarFiles(context.document(), missing, most));
    files.remove(context.document().path());
    if (files.isEmpty() && !Corpus.of(context.corpus()).suggestions().isSought(missing)) {
      return Unsought.SENTENCE;
    }
    return files.isEmpty() ? "" : "; did you mean '" + String.join("' or '", files) + "'?";
  }
}
