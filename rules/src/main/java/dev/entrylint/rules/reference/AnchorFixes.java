package dev.entrylint.rules.reference;

import dev.entrylint.base.CaseFolding;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.NoSuchAnchor;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.relink.Relink;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rules.LinkFixes;
import dev.entrylint.rules.ListedOnce;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Ways to let a link whose fragment names nothing lead to an id. */
record AnchorFixes(RuleContext context, Link link, NoSuchAnchor missing) {

  /** What slugs leave out or write otherwise, and nobody means when an id has it or has it not. */
  private static final String LIGHT = "-_ ,:;.!?()'\"/\u2019\u2018\u201C\u201D\u201E\u2013\u2014";

  /** To where the id went between two states of the corpus. */
  List<Fix> renamed() {
    Optional<Definition> today =
        context.renames().definition(missing.document().path(), missing.fragment());
    if (today.isEmpty()) {
      return List.of();
    }
    String when =
        context
            .renames()
            .change(missing.document().path(), missing.fragment())
            .map(change -> " (renamed " + change + ")")
            .orElse("");
    return to(today.get(), true, when);
  }

  /** To each of {@code near}, which come near to the fragment in the text that it is sought in. */
  List<Fix> near(List<Definition> near) {
    boolean clear = near.size() == 1 && areAlike(near.get(0).id(), unhashed(missing.fragment()));
    return near.stream().flatMap(each -> to(each, clear).stream()).toList();
  }

  /** To the same id in each of the other files that define it. */
  List<Fix> elsewhere(List<Definition> homes) {
    boolean clear = homes.size() == 1 && context.corpus().anchors().areShared();
    return homes.stream().flatMap(each -> to(each, clear).stream()).toList();
  }

  private List<Fix> to(Definition definition, boolean clear) {
    return to(definition, clear, "");
  }

  /**
   * @param when how it is known, as what ends the title of the fix
   */
  private List<Fix> to(Definition definition, boolean clear, String when) {
    if (!ListedOnce.allows(context, link, context.corpus().entries().identifiedBy(definition))) {
      return List.of();
    }
    Relink relink = LinkFixes.of(context, link);
    Optional<TextEdit> edit = relink.to(definition);
    if (edit.isEmpty()) {
      return List.of();
    }
    boolean here = definition.document().path().equals(missing.document().path());
    String title =
        "change to '%s#%s'"
                .formatted(here ? "" : definition.document().path(), relink.name(definition))
            + when;
    return List.of(
        clear
            ? LinkFixes.mended(context, link, Optional.of(definition), title, edit.get())
            : Fix.unsafe(title, edit.get()));
  }

  /** A fragment without the marks that were written twice before it. */
  private static String unhashed(String fragment) {
    int start = 0;
    while (start < fragment.length() && fragment.charAt(start) == '#') {
      start++;
    }
    return fragment.substring(start);
  }

  /** Whether two ids differ in case and punctuation only. */
  static boolean areAlike(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String id) {
    StringBuilder plain = new StringBuilder(id.length());
    List<Integer> signs = new ArrayList<>(id.codePoints().boxed().toList());
    for (int i = 0; i < signs.size(); i++) {
      int c = signs.get(i);
      boolean light = LIGHT.indexOf(c) >= 0;
      // Between digits a point or a hyphen tells numbers apart.
      boolean numbers =
          light
              && i > 0
              && i + 1 < signs.size()
              && Character.isDigit(signs.get(i - 1))
              && Character.isDigit(signs.get(i + 1));
      if (numbers) {
        plain.append('-');
      } else if (!light) {
        plain.appendCodePoint(c);
      }
    }
    return CaseFolding.fold(plain.toString());
  }
}
