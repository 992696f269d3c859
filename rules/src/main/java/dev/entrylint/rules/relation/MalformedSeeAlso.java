package dev.entrylint.rules.relation;

import dev.entrylint.convention.Relation.Form;
import dev.entrylint.corpus.entry.Section;
import dev.entrylint.corpus.relation.RelationConventions;
import dev.entrylint.corpus.relation.RelationList;
import dev.entrylint.edit.list.Stretch;
import dev.entrylint.model.Block;
import dev.entrylint.model.Directive;
import dev.entrylint.model.Meta;
import dev.entrylint.model.Span;
import dev.entrylint.rule.Fix;
import dev.entrylint.rule.Report;
import dev.entrylint.rule.Rule;
import dev.entrylint.rule.RuleContext;
import dev.entrylint.rule.RuleMeta;
import dev.entrylint.rule.Severity;
import dev.entrylint.rules.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list that is not written in the form that its relation has, or holds what is no item. */
public final class MalformedSeeAlso implements Rule {

  private static final RuleMeta META =
      RuleMeta.of(
              "malformed-see-also",
              "relation",
              "A list of related entries is not in the agreed form, or holds text that is no link",
              Severity.WARNING)
          .fixes(Fix.Safety.UNSAFE);

  @Override
  public RuleMeta meta() {
    return META;
  }

  @Override
  public void check(RuleContext context) {
    for (RelationList list : context.corpus().relations().lists(context.document())) {
      Optional<Form> form = RelationConventions.of(list).form();
      if (list.section().isEmpty()) {
        checkField(context, list, form);
      } else if (form.isPresent()) {
        checkSection(context, list, list.section().get(), form.get());
      }
    }
  }

  // ---- sections

  private static void checkSection(
      RuleContext context, RelationList list, Section section, Form form) {
    List<Block> body = body(context, section);
    if (body.isEmpty()) {
      return; // a section that holds nothing is one fault, and another rule's
    }
    Block first = body.get(0);
    boolean bullets = form instanceof Form.Bullets;
    if (first.kind() != (bullets ? Block.Kind.LIST : Block.Kind.PARAGRAPH)) {
      report(context, first, list, "this should be " + wanted(form) + ", not " + found(first));
    } else if (form instanceof Form.Separated parted) {
      new SeparatedItems(context, shown(context, first.span()), list, parted, first.span()).check();
    } else if (form instanceof Form.Bullets points) {
      new BulletItems(context, shown(context, first.span()), list, points.comments())
          .check(first.span());
    }
    if (body.size() > 1) {
      report(context, body.get(1), list, "this list should be " + wanted(form) + " and no more");
    }
  }

  /** The text of {@code span} with blanks for the comments in it that suppress something. */
  private static SourceText shown(RuleContext context, Span span) {
    StringBuilder text = new StringBuilder(context.text(span));
    for (Directive each : context.document().directives()) {
      for (int i = each.span().start(); i < each.span().end() && span.contains(each.span()); i++) {
        int at = i - span.start();
        text.setCharAt(at, text.charAt(at) == '\n' ? '\n' : ' ');
      }
    }
    return new SourceText(new Stretch(text.toString(), span.start()));
  }

  /** What stands under the heading; what only closes, defines or is not seen does not count. */
  private static List<Block> body(RuleContext context, Section section) {
    List<Block> body = new ArrayList<>();
    for (Block block : section.blocks()) {
      switch (block.kind()) {
        case HEADING -> {
          return body;
        }
        case COMMENT, THEMATIC_BREAK, LINK_DEFINITION, FOOTNOTE -> {}
        case HTML -> {
          if (!context.text(block.span()).startsWith("<!--")) {
            body.add(block);
          }
        }
        default -> body.add(block);
      }
    }
    return body;
  }

  private static String wanted(Form form) {
    return form instanceof Form.Separated parted
        ? "one paragraph with '" + parted.separator() + "' between its items"
        : "one bullet list";
  }

  private static String found(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH -> "a paragraph";
      case LIST -> "a list";
      case QUOTE -> "a quote";
      case CODE -> "code";
      case TABLE -> "a table";
      case DEFINITION_LIST -> "a definition list";
      default -> "this";
    };
  }

  private static void report(RuleContext context, Block block, RelationList list, String message) {
    Span span = block.span();
    int line = SourceText.of(context, span).find("\n", span.start(), span.end());
    Span place = new Span(span.start(), line);
    context.at(place).subject(list.name()).message(message).report();
  }

  // ---- front matter

  private static void checkField(RuleContext context, RelationList list, Optional<Form> form) {
    Meta.Field field =
        context
            .corpus()
            .frontMatter(context.document())
            .fields()
            .map(fields -> fields.fields().get(list.name()))
            .orElse(null);
    if (field == null) {
      return; // in a format that is not looked into
    }
    Meta value = field.value();
    boolean items = value instanceof Meta.Items;
    if (form.isPresent() && form.get() instanceof Form.Separated parted) {
      if (value instanceof Meta.Items all) {
        String separator = parted.separator();
        report(context, value, list, "should be one text with '" + separator + "' between items")
            .fixes(later -> new FieldForm(later, list).united(all, parted))
            .report();
      } else if (value instanceof Meta.Scalar scalar
          && scalar.letters().length() == scalar.text().length()) {
        new SeparatedItems(
                context, SourceText.of(context, scalar.span()), list, parted, scalar.letters())
            .check();
      }
    }
    List<Meta> values = value instanceof Meta.Items each ? each.items() : List.of(value);
    for (int i = 0; i < values.size(); i++) {
      Meta item = values.get(i);
      int index = i;
      if (item instanceof Meta.Fields || item instanceof Meta.Items) {
        report(context, item, list, "should be a text, or a list of texts").report();
      } else if (item instanceof Meta.Nothing && items) {
        report(context, item, list, "has an item without a value")
            .fixes(later -> new FieldForm(later, list).without(index))
            .report();
      }
    }
  }

  private static Report report(RuleContext context, Meta value, RelationList list, String message) {
    return context
        .at(value.span())
        .subject(list.name())
        .message("'" + list.name() + "' " + message);
  }
}
