package dev.entrylint.report;

import dev.entrylint.base.Printable;
import dev.entrylint.corpus.link.LinkCoverage;
import dev.entrylint.corpus.link.LinkCoverage.Unchecked;
import dev.entrylint.corpus.link.Links;
import dev.entrylint.engine.Result;
import dev.entrylint.engine.known.KnownCount;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The figures of a run.
 *
 * @param files the documents, those that could not be read included
 * @param touched how many of them have findings
 * @param entries the entries of all kinds
 * @param links how many references were followed, and how many were not
 * @param known how many findings are known, and gone; empty if the run was held against nothing
 */
public record Tally(
    int files,
    int touched,
    int entries,
    LinkCoverage links,
    long errors,
    long warnings,
    long infos,
    Optional<KnownCount> known) {

  /** How many reasons why links were not checked are said unasked. */
  private static final int REASONS = 5;

  private static final int LONGEST = 60;

  /** Counts. */
  public static Tally of(Result result) {
    List<Links> links = new ArrayList<>();
    int read = 0;
    int entries = 0;
    for (Result.Part part : result.parts()) {
      for (Document document : part.corpus().documents()) {
        links.add(part.corpus().links().of(document));
      }
      read += part.corpus().documents().size();
      entries += part.corpus().entries().all().size();
    }
    String path = null;
    int touched = 0;
    int unread = 0;
    for (Finding finding : result.findings()) {
      if (!finding.path().equals(path)) { // in their order those of a file stand together
        path = finding.path();
        touched++;
        unread += result.document(path).isEmpty() ? 1 : 0;
      }
    }
    return new Tally(
        read + unread,
        touched,
        entries,
        LinkCoverage.of(links),
        result.count(Severity.ERROR),
        result.count(Severity.WARNING),
        result.count(Severity.INFO),
        result.known());
  }

  /** The tally as a sentence without a full stop. */
  public String sentence() {
    StringBuilder sentence = new StringBuilder();
    add(sentence, errors, "error");
    add(sentence, warnings, "warning");
    add(sentence, infos, "info");
    if (sentence.isEmpty()) {
      boolean none = known.isEmpty() || known.get().known() == 0;
      sentence.append(none ? "no findings in " : "no new findings in ");
      sentence.append(counted(files, "file"));
    } else {
      sentence.append(" in ").append(number(touched)).append(" of ").append(counted(files, "file"));
    }
    known.ifPresent(count -> add(sentence, count));
    String counts = entries == 0 ? "" : entries == 1 ? "1 entry" : number(entries) + " entries";
    if (links.unchecked().isEmpty()) {
      counts += (entries == 0 ? "" : ", ") + shownLinks();
    }
    return counts.isEmpty() ? sentence.toString() : sentence + " (" + counts + ")";
  }

  private String shownLinks() {
    StringBuilder shown = new StringBuilder(counted(links.all(), "link"));
    if (links.checked() == links.all()) {
      return shown.append(" checked").toString();
    }
    shown.append(": ").append(number(links.checked())).append(" checked");
    if (links.external() > 0) {
      shown.append(", ").append(number(links.external())).append(" external");
    }
    return shown.toString();
  }

  /**
   * How many links were checked and why others were not, as a line; empty if none was left alone.
   *
   * @param all whether all reasons are said
   */
  public Optional<String> unchecked(boolean all) {
    List<Unchecked> reasons = links.unchecked();
    if (reasons.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder line = new StringBuilder(shownLinks());
    line.append(", ").append(number(links.left())).append(" not checked (");
    int shown = all ? reasons.size() : Math.min(REASONS, reasons.size());
    for (int i = 0; i < shown; i++) {
      line.append(i == 0 ? "" : "; ");
      line.append(reasons.size() == 1 ? "" : number(reasons.get(i).count()) + ": ");
      line.append(Printable.line(shortened(reasons.get(i).sentence())));
    }
    if (shown < reasons.size()) {
      int rest = reasons.stream().skip(shown).mapToInt(Unchecked::count).sum();
      line.append("; ").append(number(rest)).append(" for other reasons, which -v names");
    }
    return Optional.of(line.append(')').toString());
  }

  private static String shortened(String sentence) {
    int more = sentence.length() - 2 * LONGEST;
    return more <= 0
        ? sentence
        : sentence.substring(0, LONGEST) + "…" + sentence.substring(LONGEST + more);
  }

  private static void add(StringBuilder sentence, KnownCount count) {
    int gone = count.gone().orElse(0);
    if (count.known() > 0) {
      sentence.append(", ").append(counted(count.known(), "finding")).append(" known");
    }
    if (gone > 0) {
      sentence.append(", ");
      sentence.append(count.known() > 0 ? number(gone) : counted(gone, "known finding"));
      sentence.append(" gone");
    }
  }

  private static void add(StringBuilder sentence, long count, String word) {
    if (count > 0) {
      sentence.append(sentence.isEmpty() ? "" : ", ").append(counted(count, word));
    }
  }

  /** {@code count} of what {@code word} names. */
  public static String counted(long count, String word) {
    return number(count) + " " + word + (count == 1 ? "" : "s");
  }

  /** {@code count} with a comma before every three digits. */
  public static String number(long count) {
    StringBuilder digits = new StringBuilder(Long.toString(count));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }
}
