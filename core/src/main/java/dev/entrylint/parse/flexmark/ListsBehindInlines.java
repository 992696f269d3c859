package dev.entrylint.parse.flexmark;

import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.entrylint.model.Attributes;
import dev.entrylint.parse.AttributeList;
import java.util.Optional;

/** Python-Markdown's attribute lists right behind emphasis, code, links and images. */
final class ListsBehindInlines implements InlineRule {

  private static final String ENDS = "*_`)]>";

  @Override
  public CharSequence getCharacters() {
    return "{";
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    if (start == 0 || ENDS.indexOf(input.charAt(start - 1)) < 0) {
      return false;
    }
    Optional<Attributes> list = AttributeList.at(input, start);
    if (list.isEmpty()) {
      return false;
    }
    int end = list.get().span().end();
    parser.flushTextNode();
    parser.appendNode(new Leaf(Leaf.Kind.ATTRIBUTES, input.subSequence(start, end)));
    parser.setIndex(end);
    return true;
  }
}
