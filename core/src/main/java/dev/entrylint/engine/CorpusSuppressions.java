package dev.entrylint.engine;

import dev.entrylint.corpus.Corpus;
import dev.entrylint.engine.source.Sources;
import dev.entrylint.model.Directive;
import dev.entrylint.model.Document;
import dev.entrylint.rule.Finding;
import dev.entrylint.rule.Related;
import dev.entrylint.rule.RuleRegistry;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The suppressions of all documents of a corpus. A finding is suppressed at its own place, or by
 * name at one that it is related to, which may lie in another document, but not in an earlier
 * state. Whether any is of no use is known once all documents were looked at. Safe for several
 * threads.
 */
final class CorpusSuppressions {

  /**
   * Which rules looked at a document.
   *
   * @param ran their ids
   * @param all whether these are all that configuration leaves on, and none failed
   */
  private record Looked(Set<String> ran, boolean all) {}

  private record Suppressing(Document document, Suppressions suppressions) {}

  private final RuleRegistry registry;

  /** In the order of the documents. */
  private final Map<String, Suppressing> byPath = new LinkedHashMap<>();

  private final Map<String, Looked> looked = new ConcurrentHashMap<>();
  private final Set<String> failed = ConcurrentHashMap.newKeySet();

  /**
   * @param today asked only if something has a last day
   */
  CorpusSuppressions(Corpus corpus, RuleRegistry registry, Supplier<LocalDate> today) {
    this.registry = registry;
    for (Document document : corpus.documents()) {
      if (!document.directives().isEmpty()) {
        Suppressions suppressions = new Suppressions(document, registry::id, today);
        byPath.put(document.path(), new Suppressing(document, suppressions));
      }
    }
  }

  /** Whether {@code finding}, which would be reported otherwise, is not; that is kept in mind. */
  boolean cover(Finding finding) {
    if (byPath.isEmpty()) {
      return false;
    }
    String rule = finding.rule();
    Suppressing own = byPath.get(finding.path());
    boolean covered = own != null && own.suppressions.cover(rule, finding.start().line());
    for (Related each : finding.related()) {
      Suppressing there = each.ref().isPresent() ? null : byPath.get(each.path());
      covered |= there != null && there.suppressions.coverRelated(rule, each.position().line());
    }
    return covered;
  }

  /** What suppresses {@code finding}: where it stands, as the end of a sentence. */
  Optional<String> keeping(Finding finding) {
    Optional<String> own = keeping(finding, finding.path(), finding.start().line(), false);
    for (Related each : finding.related()) {
      if (own.isEmpty() && each.ref().isEmpty()) {
        own = keeping(finding, each.path(), each.position().line(), true);
      }
    }
    return own;
  }

  private Optional<String> keeping(Finding finding, String path, int line, boolean related) {
    String file = path.equals(finding.path()) ? "" : " of " + path;
    return directive(finding, path, line, related)
        .map(each -> place(each, byPath.get(path).document) + file + " suppresses it");
  }

  private Optional<Directive> directive(Finding finding, String path, int line, boolean related) {
    return Optional.ofNullable(byPath.get(path))
        .flatMap(each -> each.suppressions.first(finding.rule(), line, related));
  }

  /**
   * Why {@code finding}, which is {@linkplain #cover covered}, is not reported: the reason that is
   * given there or, where there is none, what suppresses it.
   */
  String justification(Finding finding) {
    Optional<Directive> found = directive(finding, finding.path(), finding.start().line(), false);
    for (Related each : finding.related()) {
      if (found.isEmpty() && each.ref().isEmpty()) {
        found = directive(finding, each.path(), each.position().line(), true);
      }
    }
    return found
        .map(directive -> SuppressionText.of(directive).reason())
        .filter(reason -> !reason.isEmpty())
        .or(() -> keeping(finding))
        .orElse("a comment suppresses it");
  }

  private static String place(Directive directive, Document document) {
    int line = document.lines().line(directive.span().start());
    return (directive.inFrontMatter() ? "the front matter in line " : "the comment in line ")
        + line;
  }

  /** Whether {@code document} has any, so that it matters which rules looked at it. */
  boolean isIn(Document document) {
    return byPath.containsKey(document.path());
  }

  /** Keeps in mind which rules looked at {@code document}, which has some. */
  void looked(Document document, Set<String> ran, boolean all) {
    looked.put(document.path(), new Looked(ran, all));
  }

  /** Keeps in mind that a rule did not look at all documents. */
  void failed(String rule) {
    failed.add(rule);
  }

  /**
   * Adds what is wrong with them, once all rules that run have looked at all documents.
   *
   * @param here tells by its path whether a document's are asked for
   */
  void addTo(
      List<Finding> findings,
      Levels levels,
      Corpus corpus,
      Sources sources,
      Predicate<String> here) {
    for (Suppressing each : byPath.values()) {
      if (here.test(each.document.path())) {
        findings(each, levels, corpus, sources).addTo(findings);
      }
    }
  }

  private SuppressionFindings findings(
      Suppressing each, Levels levels, Corpus corpus, Sources sources) {
    Looked here = looked.get(each.document.path());
    return new SuppressionFindings(
        registry,
        levels,
        corpus,
        each.document,
        each.suppressions,
        rule -> here.ran.contains(rule) && !failed.contains(rule),
        here.all,
        sources);
  }

  /**
   * Whether one in the document at {@code path}, which rules looked at, seems to be of no use, and
   * may be of some to a finding in a document that they have not looked at.
   */
  boolean mayBeOfUseElsewhere(String path) {
    Suppressing here = byPath.get(path);
    return here != null
        && here.suppressions.stretches().stream()
            .filter(stretch -> stretch.standing() == Suppressions.Standing.HOLDS)
            .anyMatch(stretch -> mayBeOfUseElsewhere(here.suppressions, stretch, looked.get(path)));
  }

  private static boolean mayBeOfUseElsewhere(
      Suppressions all, Suppressions.Stretch stretch, Looked here) {
    for (String rule : stretch.rules()) {
      if (here.ran.contains(rule) && !all.isUsed(stretch, rule)) {
        return true;
      }
    }
    return false;
  }
}
