package dev.entrylint.renderer;

import java.util.List;
import java.util.Set;

/**
 * The file {@code _redirects} beside what a site shows as it is, which hosts such as Netlify and
 * Cloudflare Pages read: on each line an address, where it leads, and perhaps a status.
 */
public final class HostRedirects {

  /** The name of the file. */
  public static final String NAME = "_redirects";

  private static final Set<String> STATUSES = Set.of("200", "301", "302", "303", "307", "308");

  private HostRedirects() {}

  /**
   * Adds what {@code text} says to {@code redirects}. What holds for some readers only, does not.
   */
  public static void read(String text, Redirects redirects) {
    text.lines().forEach(line -> line(line.strip(), redirects));
  }

  private static void line(String line, Redirects redirects) {
    List<String> words = List.of(line.split("\\s+"));
    if (line.startsWith("#") || words.size() < 2 || words.size() > 3) {
      return;
    }
    String status = words.size() == 3 ? words.get(2) : "301";
    status = status.endsWith("!") ? status.substring(0, status.length() - 1) : status;
    String from = words.get(0);
    if (!from.startsWith("/") || !STATUSES.contains(status)) {
      return;
    }
    if (from.endsWith("*") || from.contains("/:")) {
      redirects.addPattern(from, words.get(1));
    } else {
      redirects.add(from, words.get(1));
    }
  }
}
