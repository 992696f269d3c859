package dev.entrylint.corpus.relation;

import dev.entrylint.convention.Relation;

/**
 * What configuration asks of lists of relations. It is asked here, so that who only wants to know
 * what a list holds meets no conventions.
 */
public final class RelationConventions {

  private RelationConventions() {}

  /** What is agreed of the relation that {@code list} states. */
  public static Relation of(RelationList list) {
    return list.agreed();
  }
}
