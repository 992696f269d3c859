package dev.entrylint.corpus.link;

import dev.entrylint.corpus.link.Resolution.Ignored.Reason;
import dev.entrylint.model.Document;
import dev.entrylint.model.Generated;
import dev.entrylint.model.Reference;
import java.util.List;
import java.util.Optional;

/** Links that lead nowhere and are not meant to lead anywhere from where they are written. */
final class Unmeant {

  /** What the bundlers of sites have folders for, besides any {@code @name/} that they are told. */
  private static final List<String> ALIASES =
      List.of(
          "@/",
          "~/",
          "~@/",
          "@@/",
          "~~/",
          "@site/",
          "@theme/",
          "@theme-original/",
          "@theme-init/",
          "@generated/",
          "@docusaurus/",
          "@docs/",
          "@src/",
          "@assets/",
          "@images/",
          "@img/",
          "@static/",
          "@public/",
          "@components/");

  private Unmeant() {}

  /** Why nobody means {@code reference}, which leads to {@code there}; empty if somebody does. */
  static Optional<Reason> reason(Document document, Reference reference, Resolution there) {
    boolean file = there instanceof Resolution.NoSuchFile;
    if (!file && !(there instanceof Resolution.NoSuchAnchor)) {
      return Optional.empty();
    }
    if (isOfPeople(document, reference)) {
      return Optional.of(Reason.PEOPLE);
    }
    if (file && ALIASES.stream().anyMatch(reference.target()::startsWith)) {
      return Optional.of(Reason.ALIAS);
    }
    return Placeholders.isTemplate(document.path()) && Placeholders.isOne(reference.target())
        ? Optional.of(Reason.PLACEHOLDER)
        : Optional.empty();
  }

  private static boolean isOfPeople(Document document, Reference reference) {
    for (Generated each : document.generated()) {
      if (each.kind() == Generated.Kind.PEOPLE && each.holds(reference.span())) {
        return true;
      }
    }
    return false;
  }
}
