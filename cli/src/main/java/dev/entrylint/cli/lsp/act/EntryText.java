package dev.entrylint.cli.lsp.act;

import dev.entrylint.cli.lsp.root.Moment;
import dev.entrylint.convention.FrontMatterSpec;
import dev.entrylint.convention.Kind;
import dev.entrylint.convention.SectionSpec;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.edit.TextEdit;
import dev.entrylint.edit.TextEdits;
import dev.entrylint.edit.heading.HeadingEdits;
import dev.entrylint.model.Block;
import dev.entrylint.model.Document;
import dev.entrylint.model.Heading;
import dev.entrylint.model.SourceFile;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.renderer.Writing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a new entry: what its kind asks for, written as the first entry of the kind has it.
 *
 * @param withId whether its heading has its id written
 */
record EntryText(Moment moment, NewEntry entry, boolean withId) {

  private static final int DEEPEST = 6;

  /** All of it, with {@code \n} for line ends. */
  String text() {
    if (entry.kind().isEmpty()) {
      return "# " + entry.name() + "\n";
    }
    Kind kind = entry.kind().get();
    Optional<Entry> model = model(kind);
    int level =
        kind.level().orElse(kind.recognition().level().orElse(model.map(this::level).orElse(1)));
    StringBuilder text = new StringBuilder();
    text.append(entry.isFile() ? frontMatter(kind) : "");
    text.append(heading(level, entry.name(), classes(kind), withId || !kind.ids().isEmpty()));
    for (SectionSpec each : ordered(kind)) {
      text.append(section(each, kind, level).map(line -> "\n\n" + line).orElse(""));
    }
    if (kind.end().isPresent()) {
      text.append("\n\n").append(model.flatMap(this::closing).orElse("---"));
    }
    return text.append('\n').toString();
  }

  private Optional<Entry> model(Kind kind) {
    return moment.corpus().entries().all().stream()
        .filter(each -> each.kind().equals(kind.name()) && each.heading().isPresent())
        .findFirst();
  }

  private int level(Entry model) {
    return model.heading().map(Heading::level).orElse(1);
  }

  private Optional<String> closing(Entry model) {
    return model
        .lastShown()
        .filter(each -> each.kind() == Block.Kind.THEMATIC_BREAK)
        .map(each -> moment.snapshot().text(model.document(), each.span()).strip());
  }

  private static List<String> classes(Kind kind) {
    return kind.classes().isEmpty() ? kind.recognition().classes() : kind.classes();
  }

  /** A heading with classes and an id, as far as its renderer has such. */
  private String heading(int level, String title, List<String> classes, boolean id) {
    String text = "#".repeat(level) + " " + title;
    Renderer renderer = moment.config().renderersOf(entry.path()).get(0);
    Writing writing = Renderers.writing(renderer.name());
    if (!classes.isEmpty()) {
      Document read = read(text, renderer);
      text =
          read.headings().isEmpty()
              ? text
              : applied(
                  text, HeadingEdits.classes(read, text, read.headings().get(0), classes, writing));
    }
    if (id && !entry.id().isEmpty()) {
      Document read = read(text, renderer);
      text =
          read.headings().isEmpty()
              ? text
              : applied(
                  text, HeadingEdits.id(read, text, read.headings().get(0), entry.id(), writing));
    }
    return text;
  }

  private Document read(String text, Renderer renderer) {
    SourceFile file = new SourceFile(entry.path(), text.getBytes(StandardCharsets.UTF_8));
    return moment.snapshot().project().read(file, renderer);
  }

  private static String applied(String text, Optional<TextEdit> edit) {
    return edit.map(each -> TextEdits.applied(text, List.of(each))).orElse(text);
  }

  // ---- sections

  /** The sections that it must have, in their order. */
  private static List<SectionSpec> ordered(Kind kind) {
    List<SectionSpec> wanted = new ArrayList<>();
    List<String> order = kind.layout().order();
    List<SectionSpec> last = new ArrayList<>();
    for (String name : order) {
      kind.sections().stream().filter(each -> each.name().equals(name)).forEach(wanted::add);
    }
    for (SectionSpec each : kind.sections()) {
      if (!order.contains(each.name())) {
        (each.last() ? last : wanted).add(each);
      }
    }
    wanted.addAll(last);
    wanted.removeIf(each -> each.min() < 1);
    return wanted;
  }

  private Optional<String> section(SectionSpec spec, Kind kind, int level) {
    Optional<Section> model = model(spec, kind);
    Optional<String> locale = moment.corpus().conventions().locale(entry.path());
    Optional<String> title =
        spec.titles().stream()
            .filter(each -> each.holdsIn(locale))
            .findFirst()
            .map(each -> each.title().name(entry.name(), entry.id(), entry.path()))
            .or(() -> model.map(each -> each.heading().title()));
    List<String> classes =
        model
            .map(each -> each.heading().attributes().classes())
            .orElse(spec.className().map(List::of).orElse(List.of()));
    int depth =
        spec.level()
            .orElse(Math.min(DEEPEST, model.map(each -> each.heading().level()).orElse(level + 1)));
    return title.map(each -> heading(depth, each, classes, false));
  }

  private Optional<Section> model(SectionSpec spec, Kind kind) {
    for (Entry each : moment.corpus().entries().all()) {
      if (each.kind().equals(kind.name())) {
        for (Section section : each.sections()) {
          if (EntryConventions.is(section, spec) && section.heading().hasText()) {
            return Optional.of(section);
          }
        }
      }
    }
    return Optional.empty();
  }

  // ---- front matter

  private String frontMatter(Kind kind) {
    Map<String, String> values = new LinkedHashMap<>();
    kind.recognition()
        .frontMatter()
        .forEach((key, words) -> values.put(key, words.get(0).equals("*") ? "" : words.get(0)));
    kind.frontMatter()
        .map(FrontMatterSpec::keys)
        .orElse(Map.of())
        .forEach(
            (key, spec) -> {
              if (spec.required()) {
                String word = spec.words().isEmpty() ? "" : spec.words().get(0);
                values.putIfAbsent(key, key.equals("title") ? entry.name() : word);
              }
            });
    StringBuilder text = new StringBuilder();
    values.forEach(
        (key, value) ->
            text.append(key).append(value.isEmpty() ? ":" : ": " + scalar(value)).append('\n'));
    return text.isEmpty() ? "" : "---\n" + text + "---\n\n";
  }

  private static String scalar(String value) {
    return value.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ./_-]*")
        ? value
        : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
