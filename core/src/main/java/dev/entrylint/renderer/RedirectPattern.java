package dev.entrylint.renderer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Addresses that lead on, as hosts of sites have them in {@code _redirects}: step by step.
 *
 * @param steps of the addresses; {@link #ANY} only as the last, one that begins with a colon stands
 *     for any one step
 * @param to where they lead
 */
record RedirectPattern(List<String> steps, String to) {

  /** What stands for all steps that follow. */
  static final String ANY = "*";

  private static final String SPLAT = ":splat";

  static RedirectPattern of(String from, String to) {
    String trimmed = from.startsWith("/") ? from.substring(1) : from;
    trimmed = trimmed.endsWith("/") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    return new RedirectPattern(List.of(trimmed.split("/")), to);
  }

  /** The first step if that is a name, else {@link #ANY}. */
  String first() {
    return isName(steps.get(0)) ? steps.get(0) : ANY;
  }

  private static boolean isName(String step) {
    return !step.equals(ANY) && !step.startsWith(":");
  }

  /** Where the address of these steps leads; empty if it does not fit. */
  Optional<String> match(List<String> address) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      String step = steps.get(i);
      if (step.equals(ANY)) {
        int from = Math.min(i, address.size());
        values.put(SPLAT, String.join("/", address.subList(from, address.size())));
        return Optional.of(filled(values));
      }
      if (i >= address.size() || isName(step) && !step.equals(address.get(i))) {
        return Optional.empty();
      }
      if (!isName(step)) {
        values.put(step, address.get(i));
      }
    }
    return address.size() == steps.size() ? Optional.of(filled(values)) : Optional.empty();
  }

  private String filled(Map<String, String> values) {
    StringBuilder filled = new StringBuilder();
    for (String step : to.split("(?<=/)")) {
      boolean slash = step.endsWith("/");
      String name = slash ? step.substring(0, step.length() - 1) : step;
      filled.append(values.getOrDefault(name, name)).append(slash ? "/" : "");
    }
    return filled.toString();
  }
}
