package dev.entrylint.report;

import dev.entrylint.engine.Result;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Severity;

/**
 * The figures of a run.
 *
 * @param files the documents, those that could not be read included
 * @param touched how many of them have findings
 * @param entries the entries of all kinds
 * @param links the references that were followed
 */
public record Tally(
    int files, int touched, int entries, int links, long errors, long warnings, long infos) {

  /** Counts. */
  public static Tally of(Result result) {
    int links = 0;
    for (Document document : result.corpus().documents()) {
      links += result.corpus().links().of(document).followed();
    }
    String path = null;
    int touched = 0;
    int unread = 0;
    for (Finding finding : result.findings()) {
      if (!finding.path().equals(path)) { // in their order those of a file stand together
        path = finding.path();
        touched++;
        unread += result.corpus().document(path).isEmpty() ? 1 : 0;
      }
    }
    return new Tally(
        result.corpus().documents().size() + unread,
        touched,
        result.corpus().entries().all().size(),
        links,
        result.count(Severity.ERROR),
        result.count(Severity.WARNING),
        result.count(Severity.INFO));
  }

  /** The tally as a sentence without a full stop. */
  public String sentence() {
    StringBuilder sentence = new StringBuilder();
    add(sentence, errors, "error");
    add(sentence, warnings, "warning");
    add(sentence, infos, "info");
    if (sentence.isEmpty()) {
      sentence.append("no findings in ").append(counted(files, "file"));
    } else {
      sentence.append(" in ").append(number(touched)).append(" of ").append(counted(files, "file"));
    }
    sentence.append(" (");
    if (entries > 0) {
      sentence.append(entries == 1 ? "1 entry" : number(entries) + " entries").append(", ");
    }
    return sentence.append(counted(links, "link")).append(" checked)").toString();
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
