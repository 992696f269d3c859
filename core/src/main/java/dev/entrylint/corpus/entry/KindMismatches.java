package dev.entrylint.corpus.entry;

import dev.entrylint.convention.Glob;
import dev.entrylint.convention.Kind;
import dev.entrylint.convention.Recognition;
import dev.entrylint.corpus.page.Page;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Meta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The reasons why kinds do not recognise an entry, sign by sign as {@link Recogniser} has them. */
final class KindMismatches {

  private final Entry entry;
  private final Page page;
  private final List<Entry> beside;

  /**
   * @param page on which {@code entry} stands
   * @param beside all entries on it
   */
  KindMismatches(Entry entry, Page page, List<Entry> beside) {
    this.entry = entry;
    this.page = page;
    this.beside = beside;
  }

  /** The kinds that were tried before the entry's own. */
  List<KindMismatch> before(List<Kind> kinds) {
    List<KindMismatch> mismatches = new ArrayList<>();
    for (Kind kind : kinds) {
      if (kind == entry.kind()) {
        break;
      }
      mismatches.add(new KindMismatch(kind, reason(kind.recognition())));
    }
    return mismatches;
  }

  private String reason(Recognition signs) {
    if (signs.wholeDocument() && !entry.kind().recognition().wholeDocument()) {
      return "it is a heading's, not the whole document";
    }
    if (!signs.wholeDocument() && entry.heading().isEmpty()) {
      return "it has no heading";
    }
    Optional<String> reason = Optional.empty();
    if (!signs.wholeDocument()) {
      reason = heading(signs, entry.heading().get()).or(() -> parent(signs));
    }
    return reason
        .or(() -> words(signs))
        .or(() -> path(signs))
        .or(() -> title(signs))
        .or(() -> frontMatter(signs))
        .orElse("its heading does not stand before all else");
  }

  private static Optional<String> heading(Recognition signs, Heading heading) {
    if (signs.level().isPresent() && signs.level().getAsInt() != heading.level()) {
      return Optional.of("level " + heading.level() + ", not " + signs.level().getAsInt());
    }
    return signs.classes().stream()
        .filter(name -> !heading.attributes().hasClass(name))
        .findFirst()
        .map(name -> "no class ." + name);
  }

  private Optional<String> parent(Recognition signs) {
    if (signs.parents().isEmpty()) {
      return Optional.empty();
    }
    String around = "";
    for (Entry other : beside) {
      if (other != entry && other.span().contains(entry.span())) {
        around = other.kind().name();
      }
    }
    String parents = String.join("' or '", signs.parents());
    if (around.isEmpty()) {
      return Optional.of("it does not lie in '" + parents + "'");
    }
    return signs.parents().contains(around)
        ? Optional.empty()
        : Optional.of("it lies in '" + around + "', not in '" + parents + "'");
  }

  private Optional<String> words(Recognition signs) {
    int words = entry.words();
    if (words < signs.minWords().orElse(0)) {
      return Optional.of(words + " words, not " + signs.minWords().getAsInt() + " or more");
    }
    return words > signs.maxWords().orElse(Integer.MAX_VALUE)
        ? Optional.of(words + " words, not " + signs.maxWords().getAsInt() + " or fewer")
        : Optional.empty();
  }

  private Optional<String> path(Recognition signs) {
    boolean fits =
        signs.paths().isEmpty()
            || signs.paths().stream().anyMatch(glob -> glob.matches(entry.document().path()));
    List<String> globs = signs.paths().stream().map(Glob::toString).toList();
    return fits
        ? Optional.empty()
        : Optional.of("its path does not fit " + String.join(" or ", globs));
  }

  private Optional<String> title(Recognition signs) {
    return signs
        .title()
        .filter(title -> !title.fits(entry.title()))
        .map(title -> "its title does not fit '" + title + "'");
  }

  private Optional<String> frontMatter(Recognition signs) {
    Map<String, Meta.Field> found =
        page.frontMatter().fields().map(Meta.Fields::fields).orElse(Map.of());
    for (Map.Entry<String, List<String>> asked : signs.frontMatter().entrySet()) {
      String key = asked.getKey();
      if (!found.containsKey(key)) {
        return Optional.of("its front matter has no '" + key + "'");
      }
      if (!Recogniser.says(found.get(key).value(), asked.getValue())) {
        return Optional.of(
            "in its front matter '" + key + "' is not " + String.join(" or ", asked.getValue()));
      }
    }
    return Optional.empty();
  }
}
