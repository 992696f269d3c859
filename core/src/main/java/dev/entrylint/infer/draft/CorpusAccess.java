package dev.entrylint.infer.draft;

import dev.entrylint.config.Config;
import dev.entrylint.config.ConfigException;
import dev.entrylint.corpus.Corpus;
import dev.entrylint.rule.Finding;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What inference stands on: one corpus, as drafts of a configuration have it read and checked. */
public interface CorpusAccess {

  /**
   * What is assumed where there is no configuration.
   *
   * @param folder below the root, or empty for the root itself
   */
  Config assumed(String folder);

  /**
   * What {@code draft} says.
   *
   * @throws ConfigException if it is no configuration
   */
  Config draft(String draft) throws ConfigException;

  /**
   * The corpus as {@code draft} has it read.
   *
   * @throws IOException if its files cannot be listed
   * @throws ConfigException if the draft is no configuration
   */
  Corpus read(String draft) throws IOException, ConfigException;

  /**
   * What all rules say of the corpus under {@code draft}.
   *
   * @throws IOException if its files cannot be listed
   * @throws ConfigException if the draft is no configuration
   */
  List<Finding> check(String draft) throws IOException, ConfigException;

  /**
   * How much {@code rule} alone says of it.
   *
   * @param rule its id
   * @throws IOException if its files cannot be listed
   * @throws ConfigException if the draft is no configuration
   */
  int count(String draft, String rule) throws IOException, ConfigException;

  /** Whether there is a rule of that id; what it would say is not known otherwise. */
  boolean hasRule(String id);

  /** The names of the presets that a draft may extend, sorted. */
  List<String> presets();

  /** The text of a small file of the corpus or beside it; empty if there is none. */
  Optional<String> text(String path);
}
