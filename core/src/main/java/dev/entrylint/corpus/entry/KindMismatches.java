package dev.entrylint.corpus.entry;

import dev.entrylint.convention.Glob;
import dev.entrylint.convention.Kind;
import dev.entrylint.convention.Recognition;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Meta;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says why kinds do not recognise an entry, sign by sign as {@link Recogniser} looks at them. */
public final class KindMismatches {

  private final Corpus corpus;
  private final Entry entry;

  public KindMismatches(Corpus corpus, Entry entry) {
    this.corpus = corpus;
    this.entry = entry;
  }

  /** The kinds that were tried before the entry's own. */
  public List<KindMismatch> before(List<Kind> kinds) {
    List<KindMismatch> passed = new ArrayList<>();
    for (Kind kind : kinds) {
      if (kind == entry.kind()) {
        break;
      }
      passed.add(new KindMismatch(kind, reason(kind.recognition())));
    }
    return passed;
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
    for (Entry other : corpus.entries(entry.document())) {
      if (other != entry && other.span().contains(entry.span())) {
        around = other.kind().name();
      }
    }
    String wanted = String.join("' or '", signs.parents());
    if (around.isEmpty()) {
      return Optional.of("it does not lie in '" + wanted + "'");
    }
    return signs.parents().contains(around)
        ? Optional.empty()
        : Optional.of("it lies in '" + around + "', not in '" + wanted + "'");
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
        corpus.frontMatter(entry.document()).fields().map(Meta.Fields::fields).orElse(Map.of());
    for (Map.Entry<String, List<String>> wanted : signs.frontMatter().entrySet()) {
      String key = wanted.getKey();
      if (!found.containsKey(key)) {
        return Optional.of("its front matter has no '" + key + "'");
      }
      if (!Recogniser.says(found.get(key).value(), wanted.getValue())) {
        return Optional.of(
            "in its front matter '" + key + "' is not " + String.join(" or ", wanted.getValue()));
      }
    }
    return Optional.empty();
  }
}
