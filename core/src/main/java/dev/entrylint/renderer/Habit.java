package dev.entrylint.renderer;

import dev.entrylint.convention.Wildcard;
import java.util.List;

/**
 * What speaks for a renderer in a corpus where nothing marks it: how it is called, and what those
 * who use it write. None proves anything, so that each is tried.
 */
public sealed interface Habit {

  /** The dialect that it speaks for. */
  String dialect();

  /** A recipe calls the program {@code command}. */
  record Command(String dialect, String command) implements Habit {}

  /** There are documents whose file is called {@code name}. */
  record FileName(String dialect, String name) implements Habit {}

  /**
   * Documents have keys in their front matter that others do not know.
   *
   * @param keys patterns for such keys
   * @param purpose what the keys are for
   * @param pages the folder in which the pages lie, if there is such a folder
   */
  record Keys(String dialect, List<Wildcard> keys, String purpose, String pages) implements Habit {}

  /**
   * Headings have attribute lists.
   *
   * @param spaced whether its manual writes them with a space or colon before the id
   */
  record HeadingLists(String dialect, boolean spaced) implements Habit {}

  /**
   * Pages have what no other renderer reads: classes in braces behind headings, blocks between
   * colons with attributes, and keys of citations in brackets.
   *
   * @param command what a recipe calls
   */
  record Attributes(String dialect, String command) implements Habit {}

  /**
   * Links name documents, and not their files.
   *
   * @param label how a label begins that the renderer writes; empty if it writes none
   */
  record NameLinks(String dialect, String label) implements Habit {}
}
