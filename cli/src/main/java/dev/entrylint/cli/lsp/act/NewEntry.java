package dev.entrylint.cli.lsp.act;

import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.convention.Glob;
import dev.entrylint.convention.Kind;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.edit.FileChange;
import dev.entrylint.model.Reference.Form;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An entry, or a page, that a link leads to and that is not there: where it would be made.
 *
 * @param kind its kind; empty for a page of none
 * @param path of its document, from the root
 * @param isFile whether that is made, too
 * @param id what the link names it by; empty if it names a file
 * @param name its title
 */
record NewEntry(
    Link lost, Optional<Kind> kind, String path, boolean isFile, String id, String name) {

  private static final int MOST_NAME = 200;

  /** The stretch of the link. */
  Span link() {
    return lost.reference().span();
  }

  /** What it is, for people. */
  String title() {
    if (id.isEmpty()) {
      return "'" + path + "'";
    }
    return "the " + kind.map(Kind::name).orElse("entry") + " '" + name + "' in '" + path + "'";
  }

  /** Those that links in {@code asked} lead to, the first place of each. */
  static List<NewEntry> at(Moment moment, String path, Span asked) {
    List<NewEntry> all = new ArrayList<>();
    for (Link each : new LinkActions(moment, path).lost(asked)) {
      of(moment, each).stream().findFirst().ifPresent(all::add);
    }
    return all;
  }

  /** Where what {@code link} leads to may be made; what is likeliest first. */
  static List<NewEntry> of(Moment moment, Link link) {
    if (link.reference().image()) {
      return List.of();
    }
    if (link.resolution() instanceof Resolution.NoSuchFile missing) {
      return pages(moment, link, missing.path());
    }
    if (link.resolution() instanceof Resolution.NoSuchAnchor missing) {
      return entry(moment, link, missing.document().path(), missing.fragment()).stream().toList();
    }
    if (link.resolution() instanceof Resolution.NoSuchEntry missing) {
      return entry(moment, link, link.document().path(), missing.name()).stream().toList();
    }
    return List.of();
  }

  private static List<NewEntry> pages(Moment moment, Link link, String lost) {
    String own = link.document().path();
    String folder = own.substring(0, own.lastIndexOf('/') + 1);
    String last = lost.substring(lost.lastIndexOf('/') + 1);
    Set<String> paths = new LinkedHashSet<>();
    paths.add(lost);
    if (last.endsWith(".html")) {
      paths.add(lost.substring(0, lost.length() - ".html".length()) + ".md");
    }
    if (link.reference().form() == Form.WIKI) {
      paths.add(folder + lost + ".md");
    }
    if (last.indexOf('.') < 0 || link.reference().form() == Form.WIKI) {
      paths.add((lost.endsWith("/") ? lost.substring(0, lost.length() - 1) : lost) + ".md");
    }
    List<NewEntry> pages = new ArrayList<>();
    for (String path : paths) {
      if (canBe(moment, path)) {
        String stem = path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
        Optional<Kind> kind = kinds(moment, path).stream().findFirst();
        pages.add(new NewEntry(link, kind, path, true, "", name(link, stem)));
      }
    }
    return pages;
  }

  /** The kinds of which an entry may begin the document at {@code path}, the most exact first. */
  private static List<Kind> kinds(Moment moment, String path) {
    List<Kind> exact = new ArrayList<>();
    List<Kind> others = new ArrayList<>();
    for (Kind kind : moment.corpus().conventions().kinds()) {
      List<Glob> paths = kind.recognition().paths();
      if (paths.stream().anyMatch(each -> each.matches(path))) {
        exact.add(kind);
      } else if (paths.isEmpty() && kind.recognition().parents().isEmpty()) {
        others.add(kind);
      }
    }
    exact.addAll(others);
    return exact;
  }

  private static Optional<NewEntry> entry(Moment moment, Link link, String document, String id) {
    Corpus corpus = moment.corpus();
    Optional<Kind> kind =
        corpus.conventions().kinds().stream()
            .filter(each -> !each.recognition().wholeDocument() || each.file().isPresent())
            .filter(each -> each.recognition().parents().isEmpty())
            .max(Comparator.comparingInt(each -> corpus.entries().count(each.name())));
    if (kind.isEmpty() || id.isBlank()) {
      return Optional.empty();
    }
    String name = name(link, id);
    Optional<String> file = kind.get().file().map(each -> each.name(name, id, document));
    String path = file.map(each -> folder(corpus, kind.get(), document) + each).orElse(document);
    List<Glob> paths = kind.get().recognition().paths();
    boolean fits = paths.isEmpty() || paths.stream().anyMatch(each -> each.matches(path));
    boolean there = corpus.document(path).isPresent();
    return fits && (there || canBe(moment, path))
        ? Optional.of(new NewEntry(link, kind, path, !there, id, name))
        : Optional.empty();
  }

  /** The folder in which most entries of {@code kind} lie, with a closing slash. */
  private static String folder(Corpus corpus, Kind kind, String otherwise) {
    Map<String, Integer> counts = new HashMap<>();
    for (Entry each : corpus.entries().all()) {
      if (each.kind().equals(kind.name())) {
        String path = each.document().path();
        counts.merge(path.substring(0, path.lastIndexOf('/') + 1), 1, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(otherwise.substring(0, otherwise.lastIndexOf('/') + 1));
  }

  /** Whether there is nothing at {@code path}, and a file there would be a document. */
  private static boolean canBe(Moment moment, String path) {
    boolean named =
        path.length() < MOST_NAME
            && path.chars().noneMatch(c -> c < ' ' || "\\:*?\"<>|".indexOf(c) >= 0)
            && List.of(path.split("/", -1)).stream()
                .noneMatch(each -> each.isEmpty() || each.startsWith("."));
    return named
        && !moment.sources().isOutside(path)
        && moment.sources().inAnyCase(path).isEmpty()
        && !moment.sources().exists(path)
        && moment.config().include().stream().anyMatch(each -> each.matches(path))
        && moment.config().exclude().stream().noneMatch(each -> each.matches(path));
  }

  /** What a page or an entry is called that a link calls {@code id}. */
  private static String name(Link link, String id) {
    String text = link.reference().text().strip();
    if (letters(text).equals(letters(id)) || link.reference().form() == Form.WIKI) {
      return letters(text).equals(letters(id)) ? text : id;
    }
    String words = id.replace('-', ' ').replace('_', ' ').strip();
    return words.isEmpty()
        ? id
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  /** What makes it, with {@code text} for its own. */
  FileChange change(byte[] before, byte[] text) {
    return isFile ? FileChange.made(path, text) : FileChange.of(path, before, text);
  }
}
