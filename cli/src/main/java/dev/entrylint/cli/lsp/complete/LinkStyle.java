package dev.entrylint.cli.lsp.complete;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.edit.relink.PathNames;
import dev.entrylint.edit.relink.SitePaths;
import dev.entrylint.edit.relink.TargetLetters;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How links from a document name files: as most in it do, or in others if it has none.
 *
 * @param model the path of a link that is written so; empty if there is none
 * @param leads the path of the file that it leads to
 * @param names whether most links are names in double brackets
 */
record LinkStyle(String model, String leads, boolean names) {

  /** So many documents show how it is done. */
  private static final int ENOUGH = 40;

  private static final LinkStyle NONE = new LinkStyle("", "", false);

  /** How many links are like one. */
  private static final class Count {
    private final LinkStyle like;
    private int count;

    Count(LinkStyle like) {
      this.like = like;
    }
  }

  /**
   * That of {@code document}.
   *
   * @param image whether it is asked for images
   * @param begun the path as far as it is written, which may show how it goes on
   */
  static LinkStyle of(Corpus corpus, Document document, boolean image, String begun) {
    LinkStyle own = most(corpus, List.of(document), image, begun);
    if (own.isKnown()) {
      return own;
    }
    List<Document> all = corpus.documents();
    List<Document> others = new ArrayList<>();
    int step = Math.max(1, all.size() / ENOUGH);
    for (int i = 0; i < all.size(); i += step) {
      others.add(all.get(i));
    }
    LinkStyle other = most(corpus, others, image, begun);
    if (other.isKnown() || begun.isEmpty()) {
      return other;
    }
    LinkStyle any = of(corpus, document, image, "");
    String last = any.model.substring(any.model.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    String end =
        any.model.isEmpty() ? ".md" : last.isEmpty() ? "/" : dot > 0 ? last.substring(dot) : "";
    return new LinkStyle(start(begun) + "x" + end, "", any.names);
  }

  private boolean isKnown() {
    return names || !model.isEmpty();
  }

  private static LinkStyle most(
      Corpus corpus, List<Document> documents, boolean image, String begun) {
    Map<String, Count> counts = new HashMap<>();
    int named = 0;
    int written = 0;
    for (Document each : documents) {
      for (Link link : corpus.links().of(each)) {
        Form form = link.reference().form();
        boolean leads = link.resolution() instanceof Resolution.Found;
        named += form == Form.WIKI && leads ? 1 : 0;
        boolean plain = form == Form.INLINE || form == Form.LABELLED || form == Form.HTML;
        if (plain && link.reference().image() == image) {
          Optional<LinkStyle> style = of(link);
          written += style.isPresent() ? 1 : 0;
          style
              .filter(found -> begun.isEmpty() || start(found.model).equals(start(begun)))
              .ifPresent(
                  found -> counts.computeIfAbsent(found.shape(), k -> new Count(found)).count++);
        }
      }
    }
    LinkStyle best = NONE;
    int most = 0;
    for (Count each : counts.values()) {
      if (each.count > most || each.count == most && each.like.model.compareTo(best.model) < 0) {
        best = each.like;
        most = each.count;
      }
    }
    return new LinkStyle(best.model, best.leads, named > written);
  }

  private static Optional<LinkStyle> of(Link link) {
    String target = link.reference().target();
    String path = target.replaceFirst("(?s)[?#].*", "");
    if (path.isEmpty() || path.contains("://") || path.startsWith("//") || path.contains("{")) {
      return Optional.empty();
    }
    return place(link.resolution()).map(leads -> new LinkStyle(path, leads, false));
  }

  private static Optional<String> place(Resolution there) {
    return there instanceof Resolution.OtherFile other
        ? Optional.of(other.path())
        : there instanceof Resolution.Found found
            ? Optional.of(found.document().path())
            : Optional.empty();
  }

  /** What paths have in common that are written alike. */
  private String shape() {
    String last = model.substring(model.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return start(model) + "*" + (last.isEmpty() ? "/" : dot > 0 ? last.substring(dot) : "");
  }

  private static String start(String path) {
    return path.startsWith("/") ? "/" : path.startsWith("./") ? "./" : "";
  }

  /** Ways to write the path from {@code from} to the file at {@code to}, the likeliest first. */
  List<String> ways(Corpus corpus, String from, String to, boolean blanks) {
    List<String> ways = new ArrayList<>();
    SitePaths.of(corpus, model, leads, to).ifPresent(ways::add);
    boolean codes = model.matches("(?s).*%[89a-fA-F][0-9a-fA-F].*");
    PathNames names = new PathNames(new TargetLetters(false, blanks, !codes));
    ways.addAll(
        names.of(model, new PathNames.Relocated(from, from), new PathNames.Relocated(leads, to)));
    return ways;
  }
}
