package dev.entrylint.rules;

import dev.entrylint.corpus.anchor.Definition;
import dev.entrylint.corpus.link.Link;
import dev.entrylint.model.Heading;
import dev.entrylint.rule.RuleContext;
import java.util.ArrayList;
import java.util.List;

/** The links to headings of the document that a rule is asked about. */
public record HeadingLinks(RuleContext context) {

  /** The ids of {@code heading}. */
  public List<Definition> definitions(Heading heading) {
    List<Definition> found = new ArrayList<>();
    for (Definition each : context.corpus().anchors().of(context.document())) {
      if (heading.span().contains(each.anchor().span())) {
        found.add(each);
      }
    }
    return found;
  }

  /** The links to {@code heading}. */
  public List<Link> to(Heading heading) {
    List<Link> links = new ArrayList<>();
    definitions(heading).forEach(each -> links.addAll(context.corpus().links().to(each)));
    return links;
  }

  /** Whether any link leads to {@code heading}. */
  public boolean leadTo(Heading heading) {
    return !to(heading).isEmpty();
  }
}
