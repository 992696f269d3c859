package dev.entrylint.config.show;

import dev.entrylint.config.Config;
import dev.entrylint.config.RendererAreas.Area;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which renderer documents have, as part of a sentence. */
final class RendererNotes {

  /** More sites than these are counted. */
  private static final int MOST = 3;

  /** Of more remarks than these the rest is counted, since they stand in one line. */
  private static final int MOST_SAID = 2;

  private RendererNotes() {}

  /** Whether sites lie in the corpus that have a renderer of their own. */
  static boolean hasSites(Config config) {
    return config.areas().areas().stream().anyMatch(area -> area.names().isEmpty() && !area.part());
  }

  /** The renderers, where their documents lie, and what gave them away. */
  static String map(Config config) {
    Map<String, List<Area>> sites = new LinkedHashMap<>();
    List<Area> areas = new ArrayList<>(config.areas().areas());
    areas.removeIf(area -> !area.names().isEmpty() || area.part());
    areas.sort(RendererNotes::compare);
    for (Area area : areas) {
      sites.computeIfAbsent(area.because(), any -> new ArrayList<>()).add(area);
    }
    List<String> parts = new ArrayList<>();
    for (List<Area> site : sites.values()) {
      if (parts.size() < MOST) {
        parts.add(part(site));
      }
    }
    int more = sites.size() - parts.size();
    if (more > 0) {
      parts.add(more == 1 ? "one more site" : more + " more sites");
    }
    String because = config.detectedBy().map(by -> " because of " + by).orElse("");
    String rest = "'" + config.dialect() + "'";
    parts.add(parts.isEmpty() ? rest + because : rest + " for the rest" + because);
    return String.join(", ", parts) + said(config);
  }

  /** Folders nearer to the root come first, and of these by name. */
  private static int compare(Area one, Area other) {
    int depth = Integer.compare(depth(one.folder()), depth(other.folder()));
    return depth != 0 ? depth : one.folder().compareTo(other.folder());
  }

  private static int depth(String folder) {
    int depth = 0;
    for (int i = folder.indexOf('/'); i >= 0; i = folder.indexOf('/', i + 1)) {
      depth++;
    }
    return depth;
  }

  /** What people should know of the renderers that were detected, in brackets. */
  static String said(Config config) {
    List<String> notes = new ArrayList<>(config.notes());
    int more = notes.size() - MOST_SAID;
    if (more > 0) {
      notes.subList(MOST_SAID, notes.size()).clear();
      notes.add("and so on of " + (more == 1 ? "one more site" : more + " more sites"));
    }
    return notes.isEmpty() ? "" : " (" + String.join("; ", notes) + ")";
  }

  private static String part(List<Area> site) {
    List<String> folders = site.stream().map(area -> area.folder() + "/").toList();
    String shown = folders.get(0);
    if (folders.size() == 2) {
      shown += " and " + folders.get(1);
    } else if (folders.size() > 2) {
      shown += " and " + (folders.size() - 1) + " more folders";
    }
    Area first = site.get(0);
    return "'" + first.renderer().name() + "' for " + shown + " because of " + first.because();
  }
}
