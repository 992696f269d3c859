package dev.entrylint.cli.lsp.navigate;

import dev.entrylint.cli.lsp.text.SafeMarkdown;
import java.util.ArrayList;
import java.util.List;

/** What a hover says, paragraph by paragraph, as Markdown or as plain text. */
final class HoverText {

  private final boolean markdown;
  private final List<String> paragraphs = new ArrayList<>();

  HoverText(boolean markdown) {
    this.markdown = markdown;
  }

  /** Adds a title, and what is said of it behind that. */
  void head(String title, String more) {
    String shown = markdown ? "**" + SafeMarkdown.plain(title) + "**" : title;
    paragraphs.add(more.isEmpty() ? shown : shown + " · " + plain(more));
  }

  /** Adds a sentence. */
  void add(String sentence) {
    paragraphs.add(plain(sentence));
  }

  /** Adds what is Markdown already, of a document. */
  void addMarkdown(String text) {
    paragraphs.add(markdown ? SafeMarkdown.inline(text) : text);
  }

  /** Adds points of a list. */
  void addPoints(List<String> points) {
    if (!points.isEmpty()) {
      paragraphs.add("- " + String.join("\n- ", points.stream().map(this::plain).toList()));
    }
  }

  private String plain(String text) {
    return markdown ? SafeMarkdown.plain(text) : text;
  }

  /** Whether nothing is said. */
  boolean isEmpty() {
    return paragraphs.isEmpty();
  }

  @Override
  public String toString() {
    return String.join("\n\n", paragraphs);
  }
}
