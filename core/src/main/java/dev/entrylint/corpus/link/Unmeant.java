package dev.entrylint.corpus.link;

import dev.entrylint.corpus.link.Resolution.Ignored.Reason;
import dev.entrylint.model.Document;
import dev.entrylint.model.Generated;
import dev.entrylint.model.Reference;
import java.util.List;

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

  /**
   * {@code there}, to which {@code reference} leads, unless that is nowhere and nobody means it.
   */
  static Resolution apply(Document document, Reference reference, Resolution there) {
    boolean file = there instanceof Resolution.NoSuchFile;
    if (!file && !(there instanceof Resolution.NoSuchAnchor)) {
      return there;
    }
    if (isOfPeople(document, reference)) {
      return new Resolution.Ignored(Reason.PEOPLE);
    }
    if (file && hasAlias(reference.target())) {
      return new Resolution.Ignored(Reason.ALIAS);
    }
    return Placeholders.isTemplate(document.path()) && Placeholders.isOne(reference.target())
        ? new Resolution.Ignored(Reason.PLACEHOLDER)
        : there;
  }

  private static boolean hasAlias(String target) {
    if (target.isEmpty() || "@~".indexOf(target.charAt(0)) < 0) {
      return false; // as nearly all
    }
    for (String alias : ALIASES) {
      if (target.startsWith(alias)) {
        return true;
      }
    }
    return false;
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
