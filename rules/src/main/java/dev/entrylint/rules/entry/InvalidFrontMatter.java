package dev.entrylint.rules.entry;

import dev.entrylint.base.NearMiss;
import dev.entrylint.convention.FrontMatterSchema;
import dev.entrylint.convention.FrontMatterSpec;
import dev.entrylint.convention.FrontMatterSpec.Key;
import dev.entrylint.corpus.entry.Entry;
import dev.entrylint.corpus.entry.EntryConventions;
import dev.entrylint.model.Document;
import dev.entrylint.model.FrontMatter;
import dev.entrylint.model.FrontMatterData;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Reach;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.FileNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Front matter that lacks keys, has others than its kind of entry knows, or wrong values. */
public final class InvalidFrontMatter implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "invalid-front-matter",
              "entry",
              "The front matter of an entry is not as its kind asks for",
              Severity.ERROR)
          .counted("fault in front matter", "faults in front matter")
          .reaching(Reach.DOCUMENT);

  /** How much of a value is shown. */
  private static final int LONGEST = 60;

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    boolean checked = false;
    for (Entry entry : context.entries()) {
      Optional<FrontMatterSpec> spec = EntryConventions.kind(entry).frontMatter();
      // Front matter is that of the entry with which the document begins.
      if (spec.isPresent() && entry.opensDocument()) {
        check(context, entry, spec.get());
        checked = true;
      }
    }
    if (!checked && isMissed(context)) {
      reportFaults(context, context.corpus().frontMatter(context.document()));
    }
  }

  /** Whether it cannot be read, though links, relations or a title are looked for in it. */
  private static boolean isMissed(RuleContext context) {
    Document document = context.document();
    return document.frontMatter().isPresent()
        && (context.corpus().links().dependOnFrontMatter(document)
            || context.corpus().relations().dependOnFrontMatter(document)
            || context.entries().stream().anyMatch(entry -> !entry.titled()))
        && context.corpus().frontMatter(document).fields().isEmpty();
  }

  private static void reportFaults(RuleContext context, FrontMatterData data) {
    for (FrontMatterData.Fault fault : data.faults()) {
      report(context, fault.span(), "front matter", "the front matter: " + fault.message());
    }
  }

  private static void check(RuleContext context, Entry entry, FrontMatterSpec spec) {
    FrontMatterData data = context.corpus().frontMatter(context.document());
    reportFaults(context, data);
    if (data.fields().isPresent()) {
      checkFields(context, data.fields().get(), spec);
      checkSchema(context, data.fields().get(), spec);
    } else if (context.document().frontMatter().isEmpty()) {
      Set<String> required = new LinkedHashSet<>();
      spec.keys().forEach((key, said) -> required.addAll(said.required() ? Set.of(key) : Set.of()));
      spec.schema().ifPresent(schema -> required.addAll(schema.required()));
      if (!required.isEmpty()) {
        String message =
            "'%s' should have front matter with %s"
                .formatted(entry.title(), String.join(", ", required));
        report(context, entry.place(), "front matter", message);
      }
    }
  }

  private static void checkSchema(RuleContext context, Meta.Fields found, FrontMatterSpec spec) {
    if (spec.schema().isPresent()) {
      Span head = context.document().frontMatter().map(FrontMatter::span).orElseThrow();
      for (FrontMatterSchema.Breach breach : spec.schema().get().breaches(found)) {
        Span span = breach.fault().span();
        boolean whole = span.equals(Span.at(found.span().start()));
        report(
            context, whole ? Span.at(head.start()) : span, breach.key(), breach.fault().message());
      }
    }
  }

  private static void checkFields(RuleContext context, Meta.Fields found, FrontMatterSpec spec) {
    int start = context.document().frontMatter().map(FrontMatter::span).orElseThrow().start();
    spec.keys()
        .forEach(
            (name, key) -> {
              Meta.Field field = found.fields().get(name);
              if (field != null) {
                checkValue(context, name, key, field.value());
              } else if (key.required()) {
                report(
                    context, Span.at(start), name, "the front matter lacks '%s'".formatted(name));
              }
            });
    if (spec.closed()) {
      found.fields().keySet().stream()
          .filter(name -> !spec.keys().containsKey(name))
          .forEach(name -> reportUnknown(context, name, found.fields().get(name), spec));
    }
  }

  private static void reportUnknown(
      RuleContext context, String name, Meta.Field field, FrontMatterSpec spec) {
    String advice = question(name, spec.keys().keySet()).map(ask -> "; " + ask).orElse("");
    report(context, field.key(), name, "the front matter should not have '" + name + "'" + advice);
  }

  private static void checkValue(RuleContext context, String name, Key key, Meta value) {
    Optional<String> mismatch = MetaTypes.mismatch(value, key.types());
    if (mismatch.isPresent()) {
      report(context, value.span(), name, "'%s' should be %s".formatted(name, mismatch.get()));
    } else if (value instanceof Meta.Items list) {
      list.items().forEach(item -> checkWords(context, name, key, item));
    } else {
      checkWords(context, name, key, value);
      if (key.file().isPresent()) {
        checkFile(context, name, key.file().get(), value);
      }
    }
  }

  private static void checkFile(RuleContext context, String name, String pattern, Meta value) {
    String file = FileNames.name(context.document());
    if (value instanceof Meta.Scalar scalar
        && !file.equals(pattern.replace("{value}", scalar.text()))) {
      String message = "'%s' is '%s', but the file is '%s'".formatted(name, scalar.text(), file);
      report(context, scalar.span(), name, message);
    }
  }

  private static void checkWords(RuleContext context, String name, Key key, Meta value) {
    if (!(value instanceof Meta.Scalar scalar)) {
      return;
    }
    if (!key.words().isEmpty() && !key.words().contains(scalar.text())) {
      String message =
          "'%s' cannot be '%s'; %s"
              .formatted(
                  name,
                  scalar.text(),
                  question(scalar.text(), key.words())
                      .orElse("there are " + String.join(", ", named(key.words()))));
      report(context, scalar.span(), name, message);
    } else if (key.pattern().isPresent() && !key.pattern().get().fits(scalar.text())) {
      String message =
          key.described().isPresent()
              ? "'%s' should be %s, which '%s' is not"
              : "'%s' should fit '%s', which '%s' does not";
      String wanted = key.described().orElse(key.pattern().get().toString());
      report(
          context, scalar.span(), name, message.formatted(name, wanted, shortened(scalar.text())));
    }
  }

  private static Optional<String> question(String word, Iterable<String> known) {
    return NearMiss.nearest(word, known).map(near -> "did you mean '" + near + "'?");
  }

  /** As much of a value as tells it from others; its place shows the rest. */
  private static String shortened(String value) {
    int end =
        value.offsetByCodePoints(0, Math.min(LONGEST, value.codePointCount(0, value.length())));
    return end == value.length() ? value : value.substring(0, end).stripTrailing() + "…";
  }

  /** Words that may stand in a sentence, even if one of them is no text at all. */
  private static List<String> named(List<String> words) {
    return words.stream().map(word -> word.isEmpty() ? "''" : word).toList();
  }

  private static void report(RuleContext context, Span place, String subject, String message) {
    context.at(place).subject(subject).message(message).report();
  }
}
