package dev.entrylint.cli.lsp.rename;

import dev.entrylint.base.PercentEncoding;
import dev.entrylint.cli.lsp.client.ClientFeatures;
import dev.entrylint.cli.lsp.root.Spot;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.model.Anchor;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.Reference.Form;
import dev.entrylint.model.Span;
import dev.entrylint.renderer.Renderers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Finds what has a name at a place of a document. */
record SubjectSearch(Spot spot, ClientFeatures client) {

  /** What stands at {@code offset}; the innermost of what begins, ends or lies around there. */
  Optional<Renamed> at(int offset) {
    return new LabelSearch(spot.document(), text())
        .at(offset)
        .or(() -> link(offset))
        .or(() -> anchor(offset))
        .or(() -> heading(offset));
  }

  private String text() {
    return spot.moment().snapshot().text(spot.document());
  }

  private Corpus corpus() {
    return spot.moment().corpus();
  }

  private static boolean touches(Span span, int offset) {
    return span.start() <= offset && offset <= span.end();
  }

  // ---- links

  private Optional<Renamed> link(int offset) {
    for (Link each : corpus().links().of(spot.document())) {
      if (touches(each.reference().targetSpan(), offset)) {
        Optional<Span> fragment = each.reference().fragmentSpan();
        Optional<Span> path = each.reference().pathSpan().filter(span -> span.length() > 0);
        if (fragment.filter(span -> touches(span, offset)).isPresent()) {
          return each.resolution()
              .found()
              .flatMap(Resolution.Found::definition)
              .flatMap(definition -> named(definition, fragment.get()));
        }
        if (path.filter(span -> touches(span, offset)).isPresent()) {
          return client.takes("rename") ? file(each, path.get(), offset) : Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The id that a link names, or the title that this is made of where no id can be written. */
  private Optional<Renamed> named(Definition definition, Span place) {
    if (!isFirst(definition)) {
      return Optional.empty();
    }
    boolean written = definition.anchor().idSpan().isPresent();
    Optional<Heading> heading = headingOf(definition);
    if (written || heading.isPresent() && takesId(definition)) {
      return Optional.of(new Renamed.Id(place, definition.id(), definition));
    }
    return heading.map(each -> new Renamed.Title(place, title(definition, each), definition));
  }

  private boolean takesId(Definition definition) {
    String renderer =
        spot.moment().config().renderersOf(definition.document().path()).get(0).name();
    return Renderers.writing(renderer).headingList("a").isPresent();
  }

  private String title(Definition definition, Heading heading) {
    Document document = corpus().document(definition.document().path()).orElseThrow();
    return spot.moment().snapshot().text(document, heading.titleSpan());
  }

  private Optional<Heading> headingOf(Definition definition) {
    Anchor anchor = definition.anchor();
    boolean heads = anchor.kind() == Anchor.Kind.DERIVED || anchor.kind() == Anchor.Kind.EXPLICIT;
    return heads && anchor.heading() >= 0
        ? corpus()
            .document(definition.document().path())
            .map(each -> each.headings().get(anchor.heading()))
            .filter(each -> each.titleSpan().length() > 0)
        : Optional.empty();
  }

  /** Whether a name means {@code definition}, and no other that has the same id. */
  private boolean isFirst(Definition definition) {
    Optional<Document> document = corpus().document(definition.document().path());
    if (document.isEmpty()) {
      return false;
    }
    for (Definition each : corpus().anchors().of(document.get())) {
      if (each.id().equals(definition.id())) {
        return each.isSame(definition);
      }
    }
    return false;
  }

  private Optional<Renamed> file(Link link, Span path, int offset) {
    Optional<String> to = Optional.empty();
    if (link.resolution() instanceof Resolution.Found found) {
      to = Optional.of(found.document().path());
    } else if (link.resolution() instanceof Resolution.OtherFile other) {
      to = Optional.of(other.path());
    }
    String written = path.of(text());
    String letters = written.endsWith("/") ? written.substring(0, written.length() - 1) : written;
    int start = letters.lastIndexOf('/') + 1;
    Span name = new Span(path.start() + start, path.start() + letters.length());
    Span place = touches(name, offset) ? name : path;
    String last = name.of(text());
    boolean encoded = link.reference().form() != Form.WIKI;
    String shown = encoded ? new String(PercentEncoding.bytes(last), StandardCharsets.UTF_8) : last;
    return to.filter(each -> !shown.isEmpty())
        .flatMap(each -> called(each, shown))
        .map(each -> new Renamed.File(place, shown, each));
  }

  /** The file at {@code path}, or the folder that it is the page of, if it is called so. */
  private static Optional<String> called(String path, String name) {
    int slash = path.lastIndexOf('/');
    String file = path.substring(slash + 1);
    int dot = file.lastIndexOf('.');
    if (file.equals(name) || dot > 0 && file.substring(0, dot).equals(name)) {
      return Optional.of(path);
    }
    String folder = slash < 0 ? "" : path.substring(0, slash);
    return folder.substring(folder.lastIndexOf('/') + 1).equals(name)
        ? Optional.of(folder)
        : Optional.empty();
  }

  // ---- what has an id, or a title

  private Optional<Renamed> anchor(int offset) {
    for (Definition each : corpus().anchors().of(spot.document())) {
      Optional<Span> id = each.anchor().idSpan().filter(span -> touches(span, offset));
      if (id.isPresent() && isFirst(each)) {
        return Optional.of(new Renamed.Id(id.get(), id.get().of(text()), each));
      }
    }
    return Optional.empty();
  }

  private Optional<Renamed> heading(int offset) {
    List<Heading> headings = spot.document().headings();
    for (int i = 0; i < headings.size(); i++) {
      Span title = headings.get(i).titleSpan();
      if (title.length() > 0 && touches(title, offset)) {
        return titled(i, title);
      }
    }
    return Optional.empty();
  }

  private Optional<Renamed> titled(int heading, Span title) {
    for (Definition each : corpus().anchors().of(spot.document())) {
      if (each.anchor().heading() == heading && headingOf(each).isPresent() && isFirst(each)) {
        return Optional.of(new Renamed.Title(title, title.of(text()), each));
      }
    }
    return Optional.empty();
  }
}
