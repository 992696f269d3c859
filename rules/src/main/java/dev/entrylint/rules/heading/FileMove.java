package dev.entrylint.rules.heading;

import dev.entrylint.base.PercentEncoding;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution.NoSuchAnchor;
import dev.entrylint.edit.Edit;
import dev.entrylint.edit.MoveFile;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.link.LinkEdits;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.RuleContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives the file of a document another name in its folder, and all links to it. */
final class FileMove {

  private final RuleContext context;
  private final Document document;
  private final String from;
  private final String to;
  private final Map<Document, String> texts = new HashMap<>();

  /**
   * @param to the new name, without folders
   */
  FileMove(RuleContext context, String to) {
    this.context = context;
    this.to = to;
    document = context.document();
    from = document.path().substring(document.path().lastIndexOf('/') + 1);
  }

  /** Nothing if a file has the name, or if of a link is not known what becomes of it. */
  Optional<Fix> fix() {
    String path = document.path();
    String moved = path.substring(0, path.length() - from.length()) + to;
    if (to.indexOf('/') >= 0 || isTaken(moved)) {
      return Optional.empty();
    }
    Set<Edit> edits = new LinkedHashSet<>();
    edits.add(new MoveFile(path, moved));
    for (Link link : links()) {
      Optional<Span> place = link.reference().pathSpan();
      if (place.isEmpty()) {
        return Optional.empty();
      }
      if (place.get().length() > 0) {
        Optional<TextEdit> edit = renamed(link, place.get());
        if (edit.isEmpty()) {
          return Optional.empty();
        }
        edits.add(edit.get());
      }
    }
    String title = "call the file '" + to + "', in links to it too";
    return Optional.of(new Fix(title, Fix.Safety.UNSAFE, List.copyOf(edits)));
  }

  /** The links to the document, be the id that they ask for there or not. */
  private List<Link> links() {
    List<Link> links = new ArrayList<>(context.corpus().links().to(document));
    for (Document each : context.corpus().documents()) {
      for (Link link : context.corpus().links().of(each).leadingTo(NoSuchAnchor.class)) {
        if (((NoSuchAnchor) link.resolution()).document() == document) {
          links.add(link);
        }
      }
    }
    return links;
  }

  /** Whether a document has the path, in any case: on some disks they would be one. */
  private boolean isTaken(String path) {
    String folded = path.toLowerCase(Locale.ROOT);
    for (Document each : context.corpus().documents()) {
      if (each != document && each.path().toLowerCase(Locale.ROOT).equals(folded)) {
        return true;
      }
    }
    return false;
  }

  /** The link with the new name for the old one, as the last step of its path. */
  private Optional<TextEdit> renamed(Link link, Span place) {
    String text = text(link.document());
    Reference reference = link.reference();
    boolean name = reference.form() == Reference.Form.WIKI;
    String path = place.of(text);
    int step = path.lastIndexOf('/') + 1;
    String last = path.substring(step);
    for (String ending : endings()) {
      String old = stem(from) + ending;
      boolean same = last.equals(old) || !name && PercentEncoding.decode(last).equals(old);
      if (same) {
        String now = (ending.isEmpty() || !from.endsWith(ending) ? stem(to) + ending : to);
        String written = path.substring(0, step) + (name ? now : encoded(now));
        return LinkEdits.path(link.document(), text, reference, written);
      }
    }
    return Optional.empty();
  }

  /** What the last step of a path may end in that names the file. */
  private List<String> endings() {
    List<String> endings = new ArrayList<>();
    endings.add(from.substring(stem(from).length()));
    endings.add("");
    endings.add(".html");
    return endings;
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String encoded(String name) {
    return name.replace("%", "%25").replace("#", "%23").replace("?", "%3F");
  }

  private String text(Document other) {
    return texts.computeIfAbsent(other, context::text);
  }
}
