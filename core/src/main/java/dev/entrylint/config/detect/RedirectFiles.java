package dev.entrylint.config.detect;

import dev.entrylint.base.FileTree;
import dev.entrylint.renderer.HostRedirects;
import dev.entrylint.renderer.Redirecting;
import dev.entrylint.renderer.Redirects;
import dev.entrylint.renderer.Renderer;
import dev.entrylint.renderer.RendererMarker;
import dev.entrylint.renderer.Renderers;
import dev.entrylint.renderer.Routing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The files in a tree that say where a site leads on from addresses that no page has any more. */
public final class RedirectFiles {

  /** Where the root may lie below the folder of its site. */
  private static final List<String> ABOVE = List.of("../", "../../");

  private RedirectFiles() {}

  /**
   * What they say: the configuration of the site of {@code renderer}, in the folder of its pages or
   * one around it, and what lies beside the pages for the host. What cannot be read says nothing.
   */
  public static Redirects of(FileTree files, Renderer renderer) {
    Redirects redirects = new Redirects(renderer.routing());
    Set<String> sites = sites(renderer.routing());
    for (String folder : sites) {
      if (readSettings(files, folder, renderer, redirects)) {
        break;
      }
    }
    Set<String> folders = new LinkedHashSet<>();
    renderer.routing().prefixes().stream()
        .filter(each -> each.start().equals("/"))
        .flatMap(each -> each.folders().stream())
        .forEach(each -> folders.add(each.isEmpty() ? "" : each + "/"));
    for (String site : sites) {
      folders.addAll(List.of(site, site + "static/", site + "public/"));
    }
    folders.forEach(folder -> readHost(files, folder + HostRedirects.NAME, redirects));
    return redirects;
  }

  /** The folders in which the site may have its configuration, each with a closing slash. */
  private static Set<String> sites(Routing routing) {
    Set<String> sites = new LinkedHashSet<>();
    String folder = routing.home().orElse("");
    while (!folder.isEmpty()) {
      sites.add(folder + "/");
      folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }
    sites.add("");
    sites.addAll(ABOVE);
    return sites;
  }

  private static boolean readSettings(
      FileTree files, String folder, Renderer renderer, Redirects redirects) {
    Redirecting redirecting = Renderers.redirecting(renderer.name());
    for (RendererMarker marker : Renderers.markers(renderer.name())) {
      for (String name : marker.names()) {
        if (files.exists(folder + name)) {
          Set<String> unread = marker.reader().unread();
          redirecting.read(new SettingsFile(files, folder, folder + name, unread), redirects);
          return true;
        }
      }
    }
    return false;
  }

  private static void readHost(FileTree files, String path, Redirects redirects) {
    if (!files.isFile(path)) {
      return;
    }
    try {
      String text = new String(files.configuration(path), StandardCharsets.UTF_8);
      HostRedirects.read(text, redirects);
    } catch (IOException unreadable) {
      redirects.note(path + " cannot be read");
    }
  }
}
