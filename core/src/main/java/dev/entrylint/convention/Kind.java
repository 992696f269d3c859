package dev.entrylint.convention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A named sort of entry: how it is recognised, and what one of it looks like.
 *
 * @param level the level its heading should have
 * @param classes the classes its heading should have, in this order
 * @param ids patterns of which one gives the id that the entry should have, the preferred one
 *     first; none means any id will do
 * @param file the name that its file should have
 * @param frontMatter what the front matter of the document that it opens is to be
 * @param lead what its text before its first section must be
 * @param layout the sections it has
 * @param opens whether its heading stands in the first line of the text of its file
 * @param end what closes it
 * @param counterparts the documents that go with it
 * @param aliases keys of the front matter under which an entry has other names
 */
public record Kind(
    String name,
    Recognition recognition,
    OptionalInt level,
    List<String> classes,
    List<NamePattern> ids,
    Optional<NamePattern> file,
    Optional<FrontMatterSpec> frontMatter,
    Optional<Lead> lead,
    Layout layout,
    boolean opens,
    Optional<EndMark> end,
    List<Counterpart> counterparts,
    List<String> aliases) {

  /** Whether any of its sections says what is to be within it. */
  public boolean hasInnerLayouts() {
    for (SectionSpec section : layout.sections()) {
      if (!section.inner().isAny()) {
        return true;
      }
    }
    return false;
  }

  /** The sections that its layout declares. */
  public List<SectionSpec> sections() {
    return layout.sections();
  }
}
