package dev.entrylint.config.read;

import dev.entrylint.config.detect.RendererDetection;
import dev.entrylint.config.detect.RendererMap;
import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Field;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.ConfigNode.Sequence;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.config.yaml.Shape;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.PathForm;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.renderer.Routing;
import dev.entrylint.renderer.Routing.Key;
import dev.entrylint.renderer.Routing.Macro;
import dev.entrylint.renderer.Routing.Prefix;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The renderers of a corpus, or of some of its documents: what stands under {@code dialect}, or is
 * detected.
 *
 * @param map which renderers were detected, where configuration does not say
 * @param usual the name of the dialect where none is named
 * @param folder in which the pages lie if nothing else says so; empty if that is not known
 */
record DialectReader(
    Values values,
    Collection<String> dialects,
    RendererMap map,
    List<Wildcard> ignore,
    String usual,
    String folder) {

  public static final Shape SHAPE =
      new Shape(
          "dialect",
          """
          name | dialect-name | the dialect; if left out, guessed, in an override that of all documents
          links | 'folders bare-names html-names addresses from-root closing-slashes any-case slugs numbered-names \
          short-paths titles lines any-fragment-case plugin-labels'* | what a path may be besides the path of a file; if left out, as the \
          renderer has it
          site | text* or map of text* | the folders in which a path that begins with / is looked \
          up; or a map from the beginning of a target, which ends with /, to its folders. All that \
          begins so must be there
          front-matter | text* or map of text | keys of the front matter whose values are targets; \
          or a map from keys to what a value comes to, where * is the value
          macros | map of text | what is written in the place of a target, and what it comes to: in \
          the pattern * is anything, in the target what the first * stands for
          """);
  private static final List<String> FORMS =
      Arrays.stream(PathForm.values()).map(PathForm::toString).toList();

  /** The reader for a whole corpus. */
  static DialectReader of(
      Values values, Collection<String> dialects, RendererMap map, List<Wildcard> ignore) {
    return new DialectReader(values, dialects, map, ignore, usual(map), "");
  }

  /** The dialect of a corpus with one renderer where none is named. */
  private static String usual(RendererMap map) {
    return map.main().map(RendererDetection::dialect).orElse(map.forge().dialect());
  }

  /**
   * The reader for some documents. Their folder is that of the pages, unless a site that is
   * detected is theirs.
   *
   * @param common the folder in which they lie; empty for the root
   * @param all what is named as the renderers of the others; empty if that is detected
   */
  DialectReader forDocuments(String common, List<Renderer> all) {
    RendererMap theirs = map.around(common);
    String name = all.isEmpty() ? usual(theirs) : all.get(0).name();
    return new DialectReader(values, dialects, theirs, ignore, name, common);
  }

  /**
   * Whether {@code path} is {@code folder}, or lies in it; all lies in the root, which is empty.
   */
  static boolean isWithin(String path, String folder) {
    return folder.isEmpty() || path.equals(folder) || path.startsWith(folder + "/");
  }

  List<Renderer> read(Optional<ConfigNode> node) {
    if (node.isEmpty()) {
      return List.of(detected());
    }
    List<Renderer> renderers = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    List<ConfigNode> nodes =
        node.get() instanceof Sequence list ? list.items() : List.of(node.get());
    for (ConfigNode each : nodes) {
      int problems = values.problems().count();
      Renderer renderer = renderer(each);
      if (!names.add(renderer.name()) && values.problems().count() == problems) {
        values.problems().add(each.place(), "'" + renderer.name() + "' is named twice");
      }
      renderers.add(renderer);
    }
    if (renderers.isEmpty()) {
      values.problems().add(node.get().place(), "'dialect' names no dialect");
    }
    return List.copyOf(renderers);
  }

  /** Whether what stands under {@code dialect} names all of them, so that nothing is detected. */
  static boolean names(Optional<ConfigNode> node) {
    if (node.isPresent() && node.get() instanceof Sequence list) {
      return list.items().stream().allMatch(item -> names(Optional.of(item)));
    }
    return node.isPresent()
        && !(node.get() instanceof Mapping map && !map.fields().containsKey("name"));
  }

  /** The renderer where configuration says nothing of it. */
  Renderer detected() {
    return Renderer.of(usual, plain(usual));
  }

  /** The routing of the dialect of that name where configuration says no more of it. */
  private Routing plain(String name) {
    Routing own = Renderers.routing(name);
    RoutingDraft draft = new RoutingDraft(own, ignore);
    Optional<RendererDetection> site = map.site(name);
    if (site.isPresent()) {
      draft.add(site.get());
    } else if (!folder.isEmpty() && !own.has(LinkTrait.ALL_FILES)) {
      draft.settle(folder);
    }
    return draft.routing();
  }

  /**
   * The same of a dialect that configuration names: whoever names that of a forge does not mean a
   * renderer that is not imitated.
   */
  private Routing named(String name) {
    return name.equals(Renderers.PLAIN)
        ? new RoutingDraft(Renderers.routing(name), ignore).routing()
        : plain(name);
  }

  private Renderer renderer(ConfigNode node) {
    if (!(node instanceof Mapping)) {
      String name = values.text(node, "'dialect'").map(this::meant).orElse(Renderers.PLAIN);
      return Renderer.of(name, named(name));
    }
    Fields fields = values.fields(node, "'dialect'", SHAPE);
    String name =
        fields.has("name") ? fields.text("name").map(this::meant).orElse(Renderers.PLAIN) : usual;
    Routing usually = fields.has("name") ? named(name) : plain(name);
    RoutingDraft draft = new RoutingDraft(usually, ignore);
    if (fields.has("links")) {
      draft.take(forms(fields.texts("links")));
    }
    fields.find("site").ifPresent(site -> draft.close(prefixes(site)));
    fields.find("front-matter").ifPresent(keys -> draft.take(keys(keys)));
    fields.map("macros").forEach((pattern, field) -> macro(pattern, field).ifPresent(draft::add));
    return Renderer.of(name, draft.routing());
  }

  /** The dialect of that name, in the formats that its site is in. */
  private String meant(Text text) {
    String name = known(text);
    return map.site(name).map(site -> Renderers.meant(name, site.dialect())).orElse(name);
  }

  private String known(Text name) {
    if (!dialects.contains(name.value())) {
      values.problems().unknown(name.place(), "dialect", name.value(), new TreeSet<>(dialects));
      return Renderers.PLAIN;
    }
    return name.value();
  }

  private Set<PathForm> forms(List<Text> words) {
    Set<PathForm> forms = new LinkedHashSet<>();
    for (Text word : words) {
      int index = FORMS.indexOf(word.value());
      if (index < 0) {
        values.problems().unknown(word.place(), "way", word.value(), FORMS);
      } else {
        forms.add(PathForm.values()[index]);
      }
    }
    return Set.copyOf(forms);
  }

  private List<Prefix> prefixes(ConfigNode site) {
    if (!(site instanceof Mapping)) {
      return List.of(new Prefix("/", folders(values.texts(site, "'site'")), true));
    }
    List<Prefix> prefixes = new ArrayList<>();
    values
        .map(site, "'site'")
        .forEach(
            (start, field) -> {
              if (!start.endsWith("/")) {
                values
                    .problems()
                    .add(field.place(), "'" + start + "' must end with /, as in '" + start + "/'");
              }
              List<Text> folders = values.texts(field.value(), "'" + start + "'");
              prefixes.add(new Prefix(start, folders(folders), true));
            });
    return List.copyOf(prefixes);
  }

  private List<String> folders(List<Text> texts) {
    List<String> folders = new ArrayList<>();
    for (Text text : texts) {
      String folder = trimmed(text.value());
      if (folder.startsWith("/") || Arrays.asList(folder.split("/")).contains("..")) {
        values
            .problems()
            .add(text.place(), "'" + text.value() + "' must be a folder below the root");
      }
      folders.add(folder);
    }
    return List.copyOf(folders);
  }

  private static String trimmed(String folder) {
    String trimmed = folder.startsWith("./") ? folder.substring(2) : folder;
    trimmed = trimmed.equals(".") ? "" : trimmed;
    return trimmed.endsWith("/") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
  }

  private List<Key> keys(ConfigNode node) {
    List<Key> keys = new ArrayList<>();
    if (node instanceof Mapping) {
      values
          .map(node, "'front-matter'")
          .forEach(
              (name, field) ->
                  values
                      .text(field.value(), "'" + name + "'")
                      .ifPresent(target -> keys.add(new Key(name, target.value()))));
    } else {
      values.texts(node, "'front-matter'").forEach(name -> keys.add(new Key(name.value(), "*")));
    }
    return List.copyOf(keys);
  }

  private Optional<Macro> macro(String pattern, Field field) {
    return values
        .text(field.value(), "'" + pattern + "'")
        .map(target -> new Macro(new Wildcard(pattern), target.value(), Macro.Kind.OWN));
  }
}
