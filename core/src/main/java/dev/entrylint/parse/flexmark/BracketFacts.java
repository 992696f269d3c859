package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.entrylint.model.LabelDefinition;
import dev.entrylint.model.LabelUse;
import dev.entrylint.model.Reference;
import dev.entrylint.parse.Feature;
import dev.entrylint.parse.Whitespace;
import java.util.HashMap;
import java.util.Map;

/** What becomes of {@code [text][label]}, {@code [label][]} and {@code [label]}. */
final class BracketFacts {

  private final Source source;
  private final Grammar grammar;
  private final Facts facts;
  private final Map<String, LabelDefinition> definitions = new HashMap<>();

  BracketFacts(Source source, Grammar grammar, Facts facts) {
    this.source = source;
    this.grammar = grammar;
    this.facts = facts;
  }

  /** Takes note of a definition. */
  void define(LabelDefinition definition) {
    facts.labels.add(definition);
    String key = Escaping.normalizeReference(definition.label(), true);
    if (grammar.has(Feature.LAST_LABEL_COUNTS)) {
      definitions.put(key, definition);
    } else {
      definitions.putIfAbsent(key, definition);
    }
  }

  void use(RefNode node) {
    if (isSpan(node) || isInlineFootnote(node, grammar) || isTaskBox(node)) {
      return;
    }
    String label = node.getReference().toString();
    boolean image = node instanceof ImageRef;
    String text = PlainText.text(node, grammar);
    LabelDefinition definition = definitions.get(Escaping.normalizeReference(label, true));
    if (definition != null) {
      facts.references.add(
          new Reference(
              Reference.Form.LABELLED,
              image,
              definition.target(),
              text,
              java.util.Optional.of(label),
              source.span(node),
              definition.targetSpan(),
              definition.parts()));
    } else if (!label.isBlank()) {
      facts.labelUses.add(
          new LabelUse(form(node), Whitespace.fold(label), text, image, source.span(node)));
    }
  }

  private static LabelUse.Form form(RefNode node) {
    if (isFull(node)) {
      return LabelUse.Form.FULL;
    }
    return node.isDummyReference() ? LabelUse.Form.COLLAPSED : LabelUse.Form.SHORTCUT;
  }

  static boolean isFull(RefNode node) {
    return !node.isReferenceTextCombined();
  }

  static boolean isLink(RefNode node) {
    return node.isDefined() && !isSpan(node);
  }

  /** Whether an attribute list makes a span of the brackets, which then are no link. */
  static boolean isSpan(RefNode node) {
    return !(node instanceof ImageRef)
        && !isFull(node)
        && !node.isDummyReference()
        && node.getNext() instanceof Leaf leaf
        && leaf.kind() == Leaf.Kind.ATTRIBUTES;
  }

  static boolean isInlineFootnote(RefNode node, Grammar grammar) {
    if (!grammar.has(Feature.INLINE_FOOTNOTES) || node instanceof ImageRef) {
      return false;
    }
    BasedSequence base = node.getChars().getBaseSequence();
    int start = node.getStartOffset();
    return start > 0
        && base.charAt(start - 1) == '^'
        && (start < 2 || base.charAt(start - 2) != '\\');
  }

  /** Whether this is the {@code [x]} of a task at the start of a list item. */
  private static boolean isTaskBox(RefNode node) {
    Node parent = node.getParent();
    return node.getPrevious() == null
        && parent instanceof Paragraph
        && parent.getParent() instanceof ListItem
        && parent.getPrevious() == null
        && node.getReference().toString().equalsIgnoreCase("x");
  }
}
