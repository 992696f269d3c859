package dev.entrylint.config.read;

import dev.entrylint.config.Config;
import dev.entrylint.config.RendererAreas;
import dev.entrylint.config.detect.RendererDetection;
import dev.entrylint.config.detect.RendererMap;
import dev.entrylint.config.yaml.ConfigNode;
import dev.entrylint.config.yaml.ConfigNode.Mapping;
import dev.entrylint.config.yaml.Fields;
import dev.entrylint.config.yaml.Problems;
import dev.entrylint.config.yaml.Shape;
import dev.entrylint.config.yaml.Values;
import dev.entrylint.config.yaml.Values.Text;
import dev.entrylint.convention.AnchorScope;
import dev.entrylint.convention.Conventions;
import dev.entrylint.convention.Glob;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.rule.RuleRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a joined configuration says, key by key; what it leaves open has a default. */
record ConfigReader(RuleRegistry registry, Collection<String> dialects, Problems problems) {

  static final Shape CONFIGURATION =
      new Shape(
          "configuration",
          """
          extends | preset* | presets, or paths of files, that this file is laid over; of several a \
          later one wins
          include | glob* | which files are documents, in the order of the corpus: by pattern, then \
          by path; if left out, what the dialect takes for pages, such as **/*.md
          exclude | glob* = **/target/** | which of those files are not, after all
          dialect | dialect-name* or {dialect}* | the renderer, which makes ids of headings and says where \
          links lead; a list if the corpus must hold together in several; if left out, guessed from \
          the renderer's own configuration, else github
          ignore | text* | targets of links that are made elsewhere; * stands for anything
          parser | 'scanner flexmark' = scanner | which reader makes facts of the texts
          anchors | 'file corpus' = file | within which text ids are unique: in each file, or in the \
          whole corpus if its files are concatenated before they are rendered
          locales | map of glob* | which documents are of which locale, as in {de: "de/**"}; the first \
          that fits counts
          kinds | map of {kind} | kinds of entries by name; the first that recognises an entry has it
          relations | map of {relation} | what entries say of each other, by name, such as see-also
          indexes | map of {index} | the lists by which readers find entries, by name
          roots | text* | where readers come in, and from where links lead to all entries: globs for \
          documents, or entries as "#id"
          usage | map of {usage} | what entries avoid to write, by a name of its own
          published | text | the state of the corpus that others have links to, as git calls it, such \
          as v1.2: what vanished since is found by the rule vanished-anchor
          rules | {rules} | settings of rules by id: a severity or off, or a map of severity, ignore \
          and the rule's options
          overrides | list of {override} | what holds otherwise for some documents; a later one wins
          """);
  static final Shape OVERRIDE =
      new Shape(
          "override",
          """
          paths | glob*, required | which documents this is for
          rules | {rules} | what is set otherwise there; it is laid over what is set for all documents
          dialect | dialect-name* or {dialect}* | the renderer of these documents, if it is another one; \
          a list if they must hold together in several
          kinds | map of {kind} | kinds that are otherwise there, or there only; laid over those of \
          all documents
          relations | map of {relation} | relations that are otherwise there; laid over those of all \
          documents
          """);

  private static final String DEFAULT_PARSER = "scanner";

  /** What a build makes is no source. */
  private static final String BUILT = "**/target/**";

  /**
   * @param map which renderers were detected, where configuration does not say
   */
  Config read(Mapping tree, Optional<Path> file, ConfigFiles files, RendererMap map) {
    Values values = new Values(problems);
    Fields fields = values.fields(tree, "a configuration", CONFIGURATION);
    RuleReader rules = new RuleReader(registry, values);
    List<Config.Ignore> ignores =
        fields.texts("ignore").stream().map(ConfigReader::ignore).toList();
    DialectReader dialectReader = dialects(values, map, ignores);
    List<Renderer> named = dialectReader.read(fields.find("dialect"));
    boolean open = !fields.has("dialect");
    List<OverrideFields> overrideFields = overrides(fields.list("overrides"), values);
    List<Config.Override> overrides = new ArrayList<>();
    for (OverrideFields each : overrideFields) {
      overrides.add(
          override(
              each, rules, dialectReader.forDocuments(each.folder(), open ? List.of() : named)));
    }
    Conventions conventions =
        new ConventionsReader(values, new SchemaReader(values, file.map(each -> files)))
            .read(fields, overrideFields);
    if (conventions.anchors() == AnchorScope.CORPUS) {
      refuseDialects(overrideFields);
    }
    // One text has one renderer.
    Optional<DetectedRenderers> detected =
        open && conventions.anchors() != AnchorScope.CORPUS
            ? Optional.of(DetectedRenderers.of(map, wildcards(ignores)))
            : Optional.empty();
    List<Renderer> renderers = detected.map(each -> List.of(each.rest())).orElse(named);
    RendererAreas areas = detected.map(DetectedRenderers::areas).orElse(RendererAreas.NONE);
    List<Renderer> all = new ArrayList<>(renderers);
    overrides.forEach(each -> all.addAll(each.renderers()));
    boolean guessed = !DialectReader.names(fields.find("dialect"));
    return new Config(
        files.root(),
        file,
        fields.has("include") ? globs(fields, "include") : pages(all, areas),
        fields.has("exclude") ? globs(fields, "exclude") : leftAlone(all, areas),
        renderers,
        detected.isPresent()
            ? detected.get().because()
            : map.main().map(RendererDetection::because).filter(because -> guessed),
        areas,
        ignores,
        fields.choice("parser").orElse(DEFAULT_PARSER),
        conventions,
        fields.find("rules").map(rules::read).orElse(Map.of()),
        List.copyOf(overrides),
        DeclarationReader.of(tree),
        published(fields, values),
        guessed ? notes(map) : List.of());
  }

  /** What holds where there is no configuration. */
  Config assumed(Path root, RendererMap map) {
    DetectedRenderers detected = DetectedRenderers.of(map, List.of());
    return assumed(
        root, List.of(detected.rest()), detected.because(), detected.areas(), notes(map));
  }

  /** The same if all documents have one renderer. */
  Config assumedOne(Path root, RendererMap map) {
    Renderer one = dialects(new Values(problems), map, List.of()).detected();
    Optional<String> because = map.main().map(RendererDetection::because);
    return assumed(root, List.of(one), because, RendererAreas.NONE, notes(map));
  }

  private static Config assumed(
      Path root,
      List<Renderer> renderers,
      Optional<String> because,
      RendererAreas areas,
      List<String> notes) {
    return new Config(
        root,
        Optional.empty(),
        pages(renderers, areas),
        leftAlone(renderers, areas),
        renderers,
        because,
        areas,
        List.of(),
        DEFAULT_PARSER,
        Conventions.NONE,
        Map.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        notes);
  }

  private static List<String> notes(RendererMap map) {
    return map.sites().stream()
        .flatMap(each -> each.detection().site().notes().stream())
        .distinct()
        .toList();
  }

  private DialectReader dialects(Values values, RendererMap map, List<Config.Ignore> ignores) {
    return DialectReader.of(values, dialects, map, wildcards(ignores));
  }

  private static List<Wildcard> wildcards(List<Config.Ignore> ignores) {
    return ignores.stream().map(Config.Ignore::pattern).toList();
  }

  /** The globs for all that the renderers take for pages, in their areas if they have some. */
  private static List<Glob> pages(List<Renderer> renderers, RendererAreas areas) {
    Set<String> globs = new LinkedHashSet<>();
    for (Renderer renderer : renderers) {
      renderer.routing().endings().forEach(ending -> globs.add("**/*" + ending));
    }
    for (RendererAreas.Area area : areas.areas()) {
      for (String ending : area.renderer().routing().endings()) {
        if (!globs.contains("**/*" + ending) && area.names().isEmpty()) {
          globs.add(area.folder() + "/**/*" + ending);
        }
      }
    }
    return globs.stream().map(Glob::new).toList();
  }

  private static List<Glob> leftAlone(List<Renderer> renderers, RendererAreas areas) {
    Set<String> alone = new LinkedHashSet<>();
    alone.add(BUILT);
    renderers.forEach(each -> alone.addAll(Renderers.frozen(each.name())));
    areas.omissions().forEach(each -> alone.add(each.glob().pattern()));
    return alone.stream().map(Glob::new).toList();
  }

  private Optional<Config.Published> published(Fields fields, Values values) {
    Optional<Text> ref = fields.find("published").flatMap(node -> values.text(node, "'published'"));
    if (ref.isPresent() && ref.get().value().isBlank()) {
      problems.add(
          ref.get().place(),
          "'published' names no state; a tag, a branch, or the id of a commit would be right");
      return Optional.empty();
    }
    return ref.map(text -> new Config.Published(text.value(), text.place().declaration()));
  }

  private static Config.Ignore ignore(Text text) {
    return new Config.Ignore(new Wildcard(text.value()), text.place().declaration());
  }

  private List<Glob> globs(Fields fields, String key) {
    return new GlobReader(problems).read(fields.texts(key));
  }

  private List<OverrideFields> overrides(List<ConfigNode> nodes, Values values) {
    List<OverrideFields> overrides = new ArrayList<>();
    for (ConfigNode node : nodes) {
      Fields fields = values.fields(node, "an override", OVERRIDE);
      if (node instanceof Mapping && !fields.has("paths")) {
        problems.add(node.place(), "an override needs 'paths'");
      } else if (node instanceof Mapping && fields.fields().size() < 2) {
        problems.add(node.place(), "an override needs 'rules', 'dialect', 'kinds' or 'relations'");
      }
      overrides.add(new OverrideFields(globs(fields, "paths"), fields));
    }
    return List.copyOf(overrides);
  }

  private static Config.Override override(
      OverrideFields override, RuleReader rules, DialectReader dialects) {
    Fields fields = override.fields();
    return new Config.Override(
        override.paths(),
        fields.find("rules").map(rules::read).orElse(Map.of()),
        fields.has("dialect") ? dialects.read(fields.find("dialect")) : List.of());
  }

  /** Where all documents are one text, there is one renderer. */
  private void refuseDialects(List<OverrideFields> overrides) {
    for (OverrideFields override : overrides) {
      if (override.fields().has("dialect")) {
        problems.add(
            override.fields().placeOf("dialect"),
            "with 'anchors: corpus' all documents are one text, and two renderers cannot make one;"
                + " leave 'dialect' out here, or keep these documents out by 'exclude'");
      }
    }
  }
}
