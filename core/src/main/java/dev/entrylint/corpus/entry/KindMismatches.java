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
      if (kind == entry.agreed()) {
        break;
      }
      mismatches.add(new KindMismatch(kind, reason(kind.recognition())));
    }
    return mismatches;
  }

  private String reason(Recognition recognition) {
    if (recognition.wholeDocument() && !entry.agreed().recognition().wholeDocument()) {
      return "it is a heading's, not the whole document";
    }
    if (!recognition.wholeDocument() && entry.heading().isEmpty()) {
      return "it has no heading";
    }
    Optional<String> reason = Optional.empty();
    if (!recognition.wholeDocument()) {
      reason = heading(recognition, entry.heading().get()).or(() -> parent(recognition));
    }
    return reason
        .or(() -> words(recognition))
        .or(() -> path(recognition))
        .or(() -> title(recognition))
        .or(() -> frontMatter(recognition))
        .orElse("its heading does not stand before all else");
  }

  private static Optional<String> heading(Recognition recognition, Heading heading) {
    if (recognition.level().isPresent() && recognition.level().getAsInt() != heading.level()) {
      return Optional.of("level " + heading.level() + ", not " + recognition.level().getAsInt());
    }
    return recognition.classes().stream()
        .filter(name -> !heading.attributes().hasClass(name))
        .findFirst()
        .map(name -> "no class ." + name);
  }

  private Optional<String> parent(Recognition recognition) {
    if (recognition.parents().isEmpty()) {
      return Optional.empty();
    }
    String around = "";
    for (Entry other : beside) {
      if (other != entry && other.span().contains(entry.span())) {
        around = other.kind();
      }
    }
    String parents = String.join("' or '", recognition.parents());
    if (around.isEmpty()) {
      return Optional.of("it does not lie in '" + parents + "'");
    }
    return recognition.parents().contains(around)
        ? Optional.empty()
        : Optional.of("it lies in '" + around + "', not in '" + parents + "'");
  }

  private Optional<String> words(Recognition recognition) {
    int words = entry.words();
    if (words < recognition.minWords().orElse(0)) {
      return Optional.of(words + " words, not " + recognition.minWords().getAsInt() + " or more");
    }
    return words > recognition.maxWords().orElse(Integer.MAX_VALUE)
        ? Optional.of(words + " words, not " + recognition.maxWords().getAsInt() + " or fewer")
        : Optional.empty();
  }

  private Optional<String> path(Recognition recognition) {
    boolean fits =
        recognition.paths().isEmpty()
            || recognition.paths().stream().anyMatch(glob -> glob.matches(entry.document().path()));
    List<String> globs = recognition.paths().stream().map(Glob::toString).toList();
    return fits
        ? Optional.empty()
        : Optional.of("its path does not fit " + String.join(" or ", globs));
  }

  private Optional<String> title(Recognition recognition) {
    return recognition
        .title()
        .filter(title -> !title.fits(entry.title()))
        .map(title -> "its title does not fit '" + title + "'");
  }

  private Optional<String> frontMatter(Recognition recognition) {
    Map<String, Meta.Field> found =
        page.frontMatter().fields().map(Meta.Fields::fields).orElse(Map.of());
    for (Map.Entry<String, List<String>> asked : recognition.frontMatter().entrySet()) {
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
