package dev.entrylint.convention;

import java.util.List;

/**
 * Which sections there are below an entry's heading, or within a section.
 *
 * @param sections the sections that may be there, as they are declared
 * @param order the names of those that stand in this order, wherever the others stand
 * @param closed whether there are no others
 */
public record Layout(List<SectionSpec> sections, List<String> order, boolean closed) {

  /** Any sections in any order. */
  public static final Layout ANY = new Layout(List.of(), List.of(), false);

  /** Whether it asks for nothing. */
  public boolean isAny() {
    return sections.isEmpty() && order.isEmpty() && !closed;
  }

  /** Whether a section called {@code name} is among them, or within one of them. */
  public boolean declares(String name) {
    for (SectionSpec section : sections) {
      if (section.name().equals(name) || section.inner().declares(name)) {
        return true;
      }
    }
    return false;
  }
}
