package dev.entrylint.corpus.link;

import dev.entrylint.corpus.link.Resolution.Ignored;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How many links were checked, and how many were not, and why.
 *
 * @param checked those of which it is known whether they lead anywhere
 * @param external those that lead out into the world, which are never fetched
 * @param unchecked those that were left alone, by reason and by what their targets begin with; the
 *     most first
 */
public record LinkCoverage(int checked, int external, List<Unchecked> unchecked) {

  /**
   * Links that were left alone for one reason.
   *
   * @param start what their targets begin with, such as {@code /guide/*}; empty if that does not
   *     matter
   * @param example the target of the first of them
   */
  public record Unchecked(Ignored.Reason reason, String start, int count, String example) {

    private static int mostFirst(Unchecked one, Unchecked other) {
      int most = Integer.compare(other.count, one.count);
      int reason = most != 0 ? most : one.reason.compareTo(other.reason);
      return reason != 0 ? reason : one.start.compareTo(other.start);
    }

    /** Why, for people. */
    public String sentence() {
      return start.isEmpty() ? reason.sentence() : start + " may be made elsewhere";
    }

    private Unchecked more(int others) {
      return new Unchecked(reason, start, count + others, example);
    }
  }

  /** Of all links of some documents. */
  public static LinkCoverage of(Iterable<Links> documents) {
    int checked = 0;
    int external = 0;
    Map<String, Unchecked> unchecked = new LinkedHashMap<>();
    for (Links links : documents) {
      List<Resolution> resolutions = links.resolutions();
      for (int i = 0; i < resolutions.size(); i++) {
        Resolution resolution = resolutions.get(i);
        if (resolution instanceof Resolution.External) {
          external++;
        } else if (resolution instanceof Ignored ignored && !ignored.reason().isEmpty()) {
          add(ignored.reason(), links.get(i).reference().target(), unchecked);
        } else {
          checked++;
        }
      }
    }
    List<Unchecked> all = new ArrayList<>(unchecked.values());
    all.sort(Unchecked::mostFirst);
    return new LinkCoverage(checked, external, List.copyOf(all));
  }

  private static void add(Ignored.Reason reason, String target, Map<String, Unchecked> unchecked) {
    String start = reason == Ignored.Reason.SITE ? start(Targets.path(target)) : "";
    unchecked.merge(
        reason + start, new Unchecked(reason, start, 1, target), (all, one) -> all.more(1));
  }

  /** The first folder of {@code path} with a star for what is in it; of others a star alone. */
  private static String start(String path) {
    int slash = path.indexOf('/', 1);
    return (slash < 0
            ? path.substring(0, Math.min(1, path.length()))
            : path.substring(0, slash + 1))
        + "*";
  }

  /** How many links there are. */
  public int all() {
    return checked + external + left();
  }

  /** How many of them were left alone. */
  public int left() {
    return unchecked.stream().mapToInt(Unchecked::count).sum();
  }

  /** Those that were left alone by reason alone, the most first. */
  public List<Unchecked> byReason() {
    Map<Ignored.Reason, Unchecked> reasons = new LinkedHashMap<>();
    for (Unchecked each : unchecked) {
      Unchecked first = new Unchecked(each.reason, "", each.count, each.example);
      reasons.merge(each.reason, first, (all, one) -> all.more(one.count));
    }
    List<Unchecked> all = new ArrayList<>(reasons.values());
    all.sort(Unchecked::mostFirst);
    return List.copyOf(all);
  }
}
