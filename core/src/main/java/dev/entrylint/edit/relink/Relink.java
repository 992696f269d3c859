package dev.entrylint.edit.relink;

import dev.entrylint.base.PercentEncoding;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.corpus.link.Resolution.Found;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.link.LinkEdits;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.model.TargetParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Gives a link another target, in the form and the style in which it is written. What is given was
 * held against the corpus: the link leads where it should, by its own renderer. Nothing if there is
 * no such way, or the form cannot hold it.
 *
 * @param text that of the document that the link is in
 */
public record Relink(CorpusView corpus, Link link, String text) {

  /**
   * Another path.
   *
   * @param path decoded, as seen from where the one before is
   * @param right whether it is where the link should lead
   */
  public Optional<TextEdit> path(String path, Predicate<Resolution> right) {
    Optional<String> fragment = fragmentOf(reference().target());
    return target(path, fragment, right);
  }

  /**
   * Another fragment.
   *
   * @param fragment decoded
   */
  public Optional<TextEdit> fragment(String fragment, Predicate<Resolution> right) {
    String written = encoded(fragment, "%");
    return isChanged(reference().fragmentSpan(), written, right)
        ? LinkEdits.fragment(document(), text, reference(), written)
        : Optional.empty();
  }

  /**
   * The path of the file at {@code to}; the fragment stays.
   *
   * @param to below the root, with {@code /}
   */
  public Optional<TextEdit> to(String to, Predicate<Resolution> right) {
    return to(to, fragmentOf(reference().target()), right);
  }

  /** The same for a document, in which the fragment must be an id. */
  public Optional<TextEdit> to(Document to) {
    boolean id = fragmentOf(reference().target()).isPresent();
    return to(to.path(), there -> leadsTo(there, to, id));
  }

  /** Tells whether a link leads exactly to where {@code meant} is. */
  public static Predicate<Resolution> same(Resolution meant) {
    return there -> {
      if (!(meant instanceof Found right) || !(there instanceof Found found)) {
        return meant.equals(there);
      }
      return found.document().path().equals(right.document().path())
          && found.definition().isPresent() == right.definition().isPresent()
          && (right.definition().isEmpty()
              || found.definition().get().isSame(right.definition().get()));
    };
  }

  /** The path of its document, and its id. */
  public Optional<TextEdit> to(Definition definition) {
    Predicate<Resolution> right = there -> leadsTo(there, definition);
    boolean here = definition.document().path().equals(document().path());
    Optional<TextEdit> edit =
        reference().fragmentSpan().isPresent()
            ? fragment(name(definition), right)
            : Optional.empty();
    if (edit.isPresent()) {
      return edit;
    }
    Optional<String> fragment = Optional.of(encoded(name(definition), "%"));
    return here && form() != Reference.Form.WIKI
        ? target("", fragment, right)
        : to(definition.document().path(), fragment, right);
  }

  private Optional<TextEdit> to(String to, Optional<String> fragment, Predicate<Resolution> right) {
    String old = PercentEncoding.decode(oldPath());
    Paths paths = new Paths(document().path(), old, to);
    List<String> candidates = new ArrayList<>();
    if (form() == Reference.Form.WIKI) {
      candidates.addAll(paths.names());
    } else {
      SitePaths.of(corpus, old, to).ifPresent(candidates::add);
      candidates.addAll(paths.inOrder());
    }
    for (String path : candidates) {
      Optional<TextEdit> edit = target(path, fragment, right);
      if (edit.isPresent()) {
        return edit;
      }
    }
    return Optional.empty();
  }

  /**
   * @param path decoded
   * @param fragment as it is written in an address
   */
  private Optional<TextEdit> target(
      String path, Optional<String> fragment, Predicate<Resolution> right) {
    boolean name = form() == Reference.Form.WIKI;
    String written = name ? path : encoded(path, "%#?");
    if (name && path.chars().anyMatch(c -> "#^[]|".indexOf(c) >= 0)) {
      return Optional.empty();
    }
    if (fragment.equals(fragmentOf(reference().target()))) {
      return isChanged(reference().pathSpan(), written, right)
          ? LinkEdits.path(document(), text, reference(), written)
          : Optional.empty();
    }
    String target = written + query() + fragment.map(each -> "#" + each).orElse("");
    return leads(target, right)
        ? LinkEdits.target(document(), text, reference(), target)
        : Optional.empty();
  }

  /** Its id alone, as is enough where all files are one text. */
  public Optional<TextEdit> bare(Definition definition) {
    Optional<String> fragment = Optional.of(encoded(name(definition), "%"));
    return target("", fragment, there -> leadsTo(there, definition));
  }

  private static boolean leadsTo(Resolution there, Definition definition) {
    return there instanceof Found found
        && found.definition().filter(each -> each.isSame(definition)).isPresent();
  }

  /** What the link calls {@code definition}: its id, or the title of its heading. */
  public String name(Definition definition) {
    Anchor anchor = definition.anchor();
    boolean titled =
        corpus.links().nameHeadingsByTitle(document())
            && (anchor.kind() == Anchor.Kind.DERIVED || anchor.kind() == Anchor.Kind.EXPLICIT);
    return titled
        ? definition.document().headings().get(anchor.heading()).title()
        : definition.id();
  }

  /** Whether the link leads where it should once {@code written} stands at {@code place}. */
  private boolean isChanged(Optional<Span> place, String written, Predicate<Resolution> right) {
    return place.isPresent() && leads(changed(place.get(), written), right);
  }

  /** The target with {@code written} at {@code place}, which is where one of its parts stands. */
  private String changed(Span place, String written) {
    String target = reference().target();
    Span span = reference().targetSpan();
    if (TargetParts.hasTemplate(target)) {
      int start = place.start() - span.start();
      return target.substring(0, start) + written + target.substring(start + place.length());
    }
    if (reference().fragmentSpan().filter(place::equals).isPresent()) {
      return target.substring(0, target.indexOf('#') + 1) + written;
    }
    String path = pathOf(target);
    return before(path) + written + target.substring(path.length());
  }

  /** What stands for the folder of a value in front matter, and is not written there. */
  private String before(String path) {
    boolean value = form() == Reference.Form.FRONT_MATTER;
    String own = pathOf(reference().text());
    return value && path.endsWith(own) ? path.substring(0, path.length() - own.length()) : "";
  }

  /** Whether the link leads where it should by {@code target}, and nowhere else by its name. */
  private boolean leads(String target, Predicate<Resolution> right) {
    Reference old = reference();
    Reference changed =
        new Reference(
            old.form(),
            old.image(),
            target,
            old.text(),
            old.label(),
            old.span(),
            old.targetSpan(),
            old.parts());
    Resolution there = corpus.links().resolve(document(), changed);
    return right.test(there)
        && corpus.links().namesakes(new Link(document(), changed, there)).size() <= 1;
  }

  /** Whether {@code there} is {@code to}, and an id in it if there must be one. */
  private static boolean leadsTo(Resolution there, Document to, boolean id) {
    return there instanceof Found found
        && found.document().path().equals(to.path())
        && (!id || found.definition().isPresent());
  }

  private Document document() {
    return link.document();
  }

  private Reference reference() {
    return link.reference();
  }

  private Reference.Form form() {
    return link.reference().form();
  }

  // ---- the parts of a target

  private String pathOf(String target) {
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    int query = form() == Reference.Form.WIKI ? -1 : path.indexOf('?');
    return query < 0 ? path : path.substring(0, query);
  }

  private String query() {
    String target = reference().target();
    int hash = target.indexOf('#');
    return target.substring(pathOf(target).length(), hash < 0 ? target.length() : hash);
  }

  /** The path as it is written, in a macro too. */
  private String oldPath() {
    boolean template = TargetParts.hasTemplate(reference().target());
    return template
        ? reference().pathSpan().map(span -> span.of(text)).orElse("")
        : pathOf(reference().target());
  }

  private static Optional<String> fragmentOf(String target) {
    int hash = target.indexOf('#');
    return hash < 0 ? Optional.empty() : Optional.of(target.substring(hash + 1));
  }

  private String encoded(String part, String signs) {
    if (form() == Reference.Form.WIKI) {
      return part;
    }
    StringBuilder encoded = new StringBuilder(part.length());
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (signs.indexOf(c) >= 0) {
        PercentEncoding.append(encoded, c);
      } else {
        encoded.append(c);
      }
    }
    return encoded.toString();
  }
}
