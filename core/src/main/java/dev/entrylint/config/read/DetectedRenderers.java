package dev.entrylint.config.read;

import dev.entrylint.config.RendererAreas;
import dev.entrylint.config.RendererAreas.Area;
import dev.entrylint.config.RendererAreas.Omission;
import dev.entrylint.config.detect.RendererDetection;
import dev.entrylint.config.detect.RendererMap;
import dev.entrylint.config.detect.RendererMap.Site;
import dev.entrylint.convention.Wildcard;
import dev.entrylint.renderer.LinkTrait;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.Renderers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The renderers of documents where configuration names none: each site has its own, and a forge
 * shows the rest.
 *
 * @param rest the renderer of documents in no area
 * @param because what gave that away
 */
record DetectedRenderers(Renderer rest, Optional<String> because, RendererAreas areas) {

  private static final String SHOWN = "it lies on no site, and is shown as it is";

  private static final String PART = "it may be put into pages, by code beside ";

  /**
   * What {@code map} comes to.
   *
   * @param ignore targets that are made elsewhere
   */
  static DetectedRenderers of(RendererMap map, List<Wildcard> ignore) {
    String name = map.forge().dialect();
    Renderer forge = Renderer.of(name, new RoutingDraft(Renderers.routing(name), ignore).routing());
    Renderer rest = forge;
    Optional<String> because = map.forge().because();
    List<Area> areas = new ArrayList<>();
    List<Omission> omissions = new ArrayList<>();
    for (Site site : map.sites()) {
      RendererDetection seen = site.detection();
      RoutingDraft draft = new RoutingDraft(Renderers.routing(seen.dialect()), ignore);
      draft.add(seen);
      Renderer renderer = Renderer.of(seen.dialect(), draft.routing());
      for (String folder : site.folders()) {
        if (folder.isEmpty() && rest == forge) {
          rest = renderer;
          because = Optional.of(seen.because());
        } else if (!folder.isEmpty()) {
          areas.add(new Area(folder, Set.of(), renderer, seen.because()));
        }
      }
      if (!site.names().isEmpty() && !seen.base().startsWith("..")) {
        areas.add(new Area(seen.base(), site.names(), forge, "a forge shows it beside the site"));
      }
      if (site.parts()) {
        RoutingDraft part = new RoutingDraft(Renderers.routing(name), ignore);
        part.add(LinkTrait.UNKNOWN_ROUTES);
        areas.add(
            new Area(
                seen.base(),
                Set.of(),
                Renderer.of(name, part.routing()),
                PART + seen.because(),
                true));
      }
      for (RendererMap.Omitted each : site.omitted()) {
        omissions.add(new Omission(each.glob(), each.why()));
      }
    }
    areas.sort(DetectedRenderers::compare);
    return new DetectedRenderers(
        rest, because, new RendererAreas(List.copyOf(areas), List.copyOf(omissions), SHOWN));
  }

  /** The deeper folder is before others, and what is said of some files in it before the rest. */
  private static int compare(Area one, Area other) {
    int depth = Integer.compare(other.folder().length(), one.folder().length());
    return depth != 0 ? depth : Boolean.compare(one.names().isEmpty(), other.names().isEmpty());
  }
}
