package dev.entrylint.cli.lsp.complete;

import dev.entrylint.corpus.link.Resolution;
import dev.entrylint.edit.link.NewLink;
import dev.entrylint.edit.relink.PathNames;
import dev.entrylint.model.Document;
import dev.entrylint.model.Reference;
import dev.entrylint.model.Reference.Form;
import dev.entrylint.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;

/** What the target of a link may be: paths of documents and files, and behind {@code #} ids. */
final class TargetItems {

  private static final String LABEL = "entrylint-label";

  private final Typing typing;
  private final Place.Target place;
  private final Offer offer;
  private final Titles titles;

  /**
   * A file that a link may lead to.
   *
   * @param distance how many steps it is to there
   */
  private record Goal(String path, Optional<Document> document, int distance) {}

  /** One way to write a target. */
  private record Way(Goal goal, String written) {}

  TargetItems(Typing typing, Place.Target place, Offer offer) {
    this.typing = typing;
    this.place = place;
    this.offer = offer;
    titles = new Titles(typing);
  }

  /** Adds them. */
  void add() {
    String begun = begun();
    int hash = begun.indexOf('#');
    if (hash >= 0) {
      fragments(begun.substring(0, hash), begun.substring(hash + 1));
    } else if (!begun.contains("://") && begun.indexOf('?') < 0) {
      paths(begun);
    }
  }

  private String begun() {
    Typed typed = typing.typed();
    return typed.text().substring(place.span().start(), typed.offset());
  }

  // ---- paths

  private void paths(String begun) {
    boolean image = place.like().image();
    List<Goal> goals = new ArrayList<>();
    if (!image) {
      for (Document each : typing.corpus().documents()) {
        if (!each.path().equals(typing.document().path())) {
          goals.add(goal(each.path(), Optional.of(each)));
        }
      }
    }
    SiteFiles files = new SiteFiles(typing.moment());
    List<String> others = image ? files.images() : files.beside(typing.document().path(), begun);
    others.forEach(each -> goals.add(goal(each, Optional.empty())));
    goals.sort(Comparator.comparingInt(Goal::distance));
    String sought = begun.replaceFirst("^(\\.{0,2}/)+", "");
    Ranking<Goal> ranking = Ranking.of(goals, sought, this::names);
    offer.cut(ranking.cut());
    LinkStyle style = LinkStyle.of(typing.corpus(), typing.document(), image, start(begun));
    for (Way each : written(ranking.best(), style)) {
      add(each);
    }
  }

  private static String start(String begun) {
    return begun.startsWith("/") || begun.startsWith("./") ? begun : "";
  }

  private List<String> names(Goal goal) {
    String path = goal.path();
    List<String> names = new ArrayList<>();
    names.add(path.substring(path.lastIndexOf('/') + 1));
    names.add(path);
    goal.document().ifPresent(each -> names.add(titles.of(each)));
    return names;
  }

  private Goal goal(String path, Optional<Document> document) {
    String from = typing.document().path();
    String way = PathNames.way(from.substring(0, Math.max(0, from.lastIndexOf('/'))), path);
    return new Goal(path, document, (int) way.chars().filter(c -> c == '/').count());
  }

  /** The first way to write each that leads there, in their order. */
  private List<Way> written(List<Goal> goals, LinkStyle style) {
    List<Way> ways = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    for (Goal each : goals) {
      for (String way :
          style.ways(typing.corpus(), typing.document().path(), each.path(), place.mark() == '<')) {
        Optional<String> written = NewLink.target(way, place.mark());
        if (written.isPresent() && leads(saying(way)).test(each)) {
          ways.add(new Way(each, written.get()));
          pieces.add(piece(written.get(), pieces.size()));
          break;
        }
      }
    }
    List<Optional<Reference>> read = typing.trial().references(pieces, definitions(ways));
    List<Way> sure = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      if (read.get(i).isPresent() && leads(read.get(i).get()).test(ways.get(i).goal())) {
        sure.add(ways.get(i));
      }
    }
    return sure;
  }

  private Reference saying(String target) {
    Reference like = place.like();
    Span span = new Span(0, target.length());
    return new Reference(like.form(), like.image(), target, target, Optional.empty(), span, span);
  }

  private Predicate<Goal> leads(Reference reference) {
    Resolution there = typing.trial().resolve(reference);
    return goal ->
        there instanceof Resolution.Found found
            ? found.document().path().equals(goal.path())
            : there instanceof Resolution.OtherFile other
                && goal.document().isEmpty()
                && other.path().equals(goal.path());
  }

  /** A link as it would be here, with that target. */
  private String piece(String target, int number) {
    String start = place.like().image() ? "![x](" : "[x](";
    return switch (place.mark()) {
      case ' ' -> "[x][" + LABEL + number + "]";
      case '<' -> start + "<" + target + ">)";
      case '(' -> start + target + ")";
      default -> {
        String value = place.mark() + target + place.mark();
        yield place.like().image() ? "<img src=" + value + ">" : "<a href=" + value + ">x</a>";
      }
    };
  }

  private String definitions(List<Way> ways) {
    return place.definition() ? definitions(ways.stream().map(Way::written).toList(), 0) : "";
  }

  private static String definitions(List<String> targets, int from) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < targets.size(); i++) {
      all.append('[').append(LABEL).append(from + i).append("]: ").append(targets.get(i));
      all.append('\n');
    }
    return all.toString();
  }

  private void add(Way way) {
    Goal goal = way.goal();
    String title = goal.document().map(titles::of).orElse("");
    CompletionItem item =
        offer.add(
            CompletionItemKind.File,
            way.written(),
            title,
            typing.typed().range(span(way)),
            way.written(),
            way.written() + " " + title);
    goal.document().ifPresent(each -> ItemData.put(item, typing, each.path(), 0));
  }

  /** What is replaced: the path alone if the fragment behind it holds there, too. */
  private Span span(Way way) {
    String all = place.span().of(typing.typed().text());
    int end = all.indexOf('#');
    if (end < 0) {
      return place.span();
    }
    Resolution there = typing.trial().resolve(saying(way.written() + all.substring(end)));
    return there instanceof Resolution.Found
        ? new Span(place.span().start(), place.span().start() + end)
        : place.span();
  }

  // ---- fragments

  private void fragments(String path, String begun) {
    Optional<Document> there = document(path);
    if (there.isEmpty()) {
      return;
    }
    boolean here = path.isEmpty() && place.like().form() != Form.WIKI;
    Fragments fragments = new Fragments(typing, there.get(), here, begun);
    offer.cut(fragments.cut());
    List<String> pieces = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    List<Fragments.Named> named = new ArrayList<>();
    for (Fragments.Named each : fragments.best()) {
      Optional<String> written = NewLink.target(each.written(), place.mark());
      if (written.isPresent()) {
        pieces.add(piece(path + "#" + written.get(), pieces.size()));
        targets.add(path + "#" + written.get());
        named.add(each);
      }
    }
    String end = place.definition() ? definitions(targets, 0) : "";
    List<Optional<Reference>> read = typing.trial().references(pieces, end);
    int start = place.span().start() + path.length() + 1;
    Span span = new Span(start, Math.max(start, place.span().end()));
    for (int i = 0; i < named.size(); i++) {
      Fragments.Named each = named.get(i);
      if (read.get(i).isPresent() && each.isMeant(typing.trial().resolve(read.get(i).get()))) {
        String fragment = targets.get(i).substring(path.length() + 1);
        CompletionItem item =
            offer.add(
                CompletionItemKind.Reference,
                fragment,
                each.title(),
                typing.typed().range(span),
                fragment,
                fragment + " " + each.title());
        ItemData.put(
            item,
            typing,
            each.definition().document().path(),
            each.definition().anchor().span().start());
      }
    }
  }

  /** The document that a path leads to, as it is written. */
  private Optional<Document> document(String path) {
    if (path.isEmpty()) {
      return Optional.of(typing.document());
    }
    List<Optional<Reference>> read =
        typing
            .trial()
            .references(
                List.of(piece(path, 0)), place.definition() ? definitions(List.of(path), 0) : "");
    return read.get(0)
        .flatMap(each -> typing.trial().resolve(each).found())
        .flatMap(found -> typing.corpus().document(found.document().path()));
  }
}
