package dev.entrylint.engine;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Addresses;
import dev.entrylint.model.Document;
import dev.entrylint.model.Span;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Related;
import dev.entrylint.rule.Renames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The search for pages and ids that readers could address in an earlier state and that nothing
 * leads to any more, in one run.
 *
 * @param before the corpus as it was
 * @param now the corpus as it is
 * @param paths of all of its documents, read or not
 * @param isIgnored whether git ignores what may be at a path
 * @param renames what moved from one to the other
 */
record VanishedAnchors(
    EarlierState earlier,
    Corpus before,
    Corpus now,
    Set<String> paths,
    Predicate<String> isIgnored,
    Renames renames,
    Redirections redirections,
    Levels levels,
    List<Finding> findings) {

  static List<Finding> of(
      EarlierState earlier,
      Corpus before,
      Corpus now,
      Set<String> paths,
      Predicate<String> isIgnored,
      Renames renames,
      Redirections redirections,
      Levels levels) {
    VanishedAnchors search =
        new VanishedAnchors(
            earlier,
            before,
            now,
            paths,
            isIgnored,
            renames,
            redirections,
            levels,
            new ArrayList<>());
    before.documents().forEach(search::document);
    return search.findings;
  }

  private void document(Document document) {
    Addresses then = before.addresses();
    if (then.areOneText() && now.addresses().areOneText()) {
      now.documents().stream().findFirst().ifPresent(any -> ids(document, any, true));
      return;
    }
    if (then.of(document).isEmpty()) {
      return;
    }
    Addresses.Address address = then.of(document).get();
    Optional<Document> there = now.addresses().at(address);
    if (there.isPresent()) {
      ids(document, there.get(), true);
      return;
    }
    boolean unread = paths.contains(document.path()) && now.document(document.path()).isEmpty();
    if (unread || isIgnored.test(document.path())) {
      return; // it is there and could not be read, or a build makes it
    }
    Optional<Redirections.Way> way =
        address.site().isPresent() ? redirections.from(document, then) : Optional.empty();
    if (way.isEmpty()) {
      page(document, address);
    } else if (way.get().page().isPresent() && !way.get().toPlace()) {
      ids(document, way.get().page().get(), false);
    }
  }

  // ---- pages

  private void page(Document document, Addresses.Address address) {
    Addresses then = before.addresses();
    Optional<Document> moved =
        renames
            .document(document.path())
            .or(() -> earlier.files().renamed(document.path()).flatMap(now::document));
    Addresses today = now.addresses();
    boolean known = then.knowsRoutes(document) && moved.stream().allMatch(today::knowsRoutes);
    if (!known && moved.isPresent() || today.hasNamesake(document.path())) {
      return; // it may well have the address that it had
    }
    String path = moved.map(Document::path).orElse(document.path());
    VanishedWords words = new VanishedWords(earlier.ref());
    add(
        Finding.of(
                VanishedAnchor.META.id(),
                VanishedAnchor.META.severity(),
                path,
                document.path(),
                words.page(document, address, moved, then.renderer(document)))
            .withSummary(Optional.of(words.pages()))
            .withRelated(
                List.of(
                    new Related(
                        document.path(),
                        document.position(Span.at(0)),
                        "the page was here",
                        Optional.of(earlier.ref())))));
  }

  // ---- ids

  /**
   * @param same whether {@code today} has the address of {@code document}, and is not led to
   */
  private void ids(Document document, Document today, boolean same) {
    if (!before.addresses().knowsIds(document) || !now.addresses().knowsIds(today)) {
      return;
    }
    Set<String> seen = new HashSet<>();
    List<Definition> gone = new ArrayList<>();
    for (Definition each : before.anchors().of(document)) {
      if (seen.add(each.id())
          && Addresses.isLasting(each)
          && !now.addresses().has(today, each.id())
          && !now.addresses().isInPart(each.id())
          && !redirections.leadOn(document, before.addresses(), each.id())) {
        gone.add(each);
      }
    }
    boolean isOther =
        !same
            && gone.size() == seen.size()
            && renames.document(document.path()).filter(each -> each == today).isEmpty();
    if (!isOther) { // else readers were sent to a page that is about something else
      String summary = gone.isEmpty() ? "" : summary(gone, document, today);
      gone.forEach(each -> id(each, today, summary));
    }
  }

  private String summary(List<Definition> gone, Document document, Document today) {
    VanishedWords words = new VanishedWords(earlier.ref());
    Renderer was = before.addresses().renderer(document);
    Renderer is = now.addresses().renderer(today);
    return was.name().equals(is.name()) ? words.ids(gone, today) : words.idsMadeOtherwise(was, is);
  }

  private void id(Definition definition, Document today, String summary) {
    String old = definition.document().path();
    Optional<Definition> moved = renames.definition(old, definition.id());
    Document page =
        now.addresses().areOneText()
            ? moved.map(Definition::document).or(() -> now.document(old)).orElse(today)
            : today;
    Optional<Definition> here = moved.filter(each -> each.document().path().equals(page.path()));
    VanishedWords words = new VanishedWords(earlier.ref());
    Finding finding =
        Finding.of(
                VanishedAnchor.META.id(),
                VanishedAnchor.META.severity(),
                page.path(),
                old + "#" + definition.id(),
                words.id(definition, page, moved, now.addresses().renderer(page)))
            .withSummary(Optional.of(summary))
            .withRelated(
                List.of(
                    new Related(
                        old,
                        definition.document().position(definition.anchor().span()),
                        "'" + definition.id() + "' was defined here",
                        Optional.of(earlier.ref()))));
    add(here.isPresent() ? at(finding, page, here.get()) : finding);
  }

  private Finding at(Finding finding, Document page, Definition place) {
    Span span = place.anchor().span();
    return finding
        .at(span, page.lines().position(span.start()), page.lines().position(span.end()))
        .inEntry(now.entries().at(page, span.start()).map(entry -> entry.id()));
  }

  /** Adds {@code finding} as gravely as it is reported, if it is. */
  private void add(Finding finding) {
    levels
        .of(VanishedAnchor.META, finding.path(), finding.subject())
        .ifPresent(severity -> findings.add(finding.withSeverity(severity)));
  }
}
