package dev.entrylint.rules.entry;

import dev.entrylint.convention.Counterpart;
import dev.entrylint.corpus.CorpusView;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.model.Document;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An entry without the document that goes with it, or with one that should not be there. */
public final class MissingCounterpart implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
          "missing-counterpart",
          "entry",
          "The document that goes with an entry is missing, or should not be there",
          Severity.WARNING);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (Entry entry : context.entries()) {
      for (Counterpart counterpart : EntryConventions.kind(entry).counterparts()) {
        Optional<Meta.Fields> fields = context.corpus().frontMatter(entry.document()).fields();
        String path = path(counterpart.file(), fields);
        if (!path.isEmpty()) {
          check(context, entry, counterpart, path, fields);
        }
      }
    }
  }

  private static void check(
      RuleContext context,
      Entry entry,
      Counterpart counterpart,
      String path,
      Optional<Meta.Fields> fields) {
    Optional<Document> there = context.corpus().document(path);
    String required = condition(counterpart.required(), fields);
    String forbidden = condition(counterpart.forbidden(), fields);
    if (there.isEmpty()) {
      if (!required.isEmpty()) {
        reportMissing(context, place(fields, required, entry), path, pair(fields, required));
      } else if (counterpart.required().isEmpty()) {
        reportMissing(context, entry.place(), path, entry.title());
      }
    } else if (!forbidden.isEmpty()) {
      String message =
          "'%s' should not be there with '%s'".formatted(path, pair(fields, forbidden));
      report(context, place(fields, forbidden, entry), path, message);
    } else {
      checkSame(context, entry, counterpart, there.get(), fields);
    }
  }

  private static void checkSame(
      RuleContext context,
      Entry entry,
      Counterpart counterpart,
      Document other,
      Optional<Meta.Fields> fields) {
    CorpusView corpus = context.corpus();
    for (String key : counterpart.same()) {
      String here = value(fields, key);
      String there = value(corpus.frontMatter(other).fields(), key);
      if (!here.equals(there)) {
        String message =
            "'%s' is '%s' here and '%s' in '%s'".formatted(key, here, there, other.path());
        report(context, place(fields, key, entry), key, message);
      }
    }
  }

  /** The path with values for its fields; empty if one has none. */
  private static String path(String pattern, Optional<Meta.Fields> fields) {
    StringBuilder path = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', open);
      String value = close < 0 ? "" : value(fields, pattern.substring(open + 1, close));
      if (value.isEmpty()) {
        return "";
      }
      path.append(pattern, at, open).append(value);
      at = close + 1;
    }
    return path.append(pattern, at, pattern.length()).toString();
  }

  /** The key of the first of the conditions that holds; empty if none does. */
  private static String condition(
      Map<String, List<String>> conditions, Optional<Meta.Fields> fields) {
    for (Map.Entry<String, List<String>> each : conditions.entrySet()) {
      if (each.getValue().contains(value(fields, each.getKey()))) {
        return each.getKey();
      }
    }
    return "";
  }

  private static String value(Optional<Meta.Fields> fields, String key) {
    Meta.Field field = field(fields, key);
    return field != null && field.value() instanceof Meta.Scalar scalar ? scalar.text() : "";
  }

  /** Where the value stands that asks for the counterpart; that of the entry if there is none. */
  private static Span place(Optional<Meta.Fields> fields, String key, Entry entry) {
    Meta.Field field = field(fields, key);
    return field == null ? entry.place() : field.value().span();
  }

  private static Meta.Field field(Optional<Meta.Fields> fields, String key) {
    return fields.isPresent() ? fields.get().fields().get(key) : null;
  }

  /** A key with its value, as it would be written. */
  private static String pair(Optional<Meta.Fields> fields, String key) {
    return key + ": " + value(fields, key);
  }

  private static void reportMissing(RuleContext context, Span place, String path, String with) {
    report(context, place, path, "'%s' is missing, which goes with '%s'".formatted(path, with));
  }

  private static void report(RuleContext context, Span place, String subject, String message) {
    context.at(place).subject(subject).message(message).report();
  }
}
