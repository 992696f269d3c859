/**
 * All documents of a run as one body: the facade that hands out its indexes, which are built once
 * and then immutable. Nothing here touches files or knows a rule.
 */
package dev.entrylint.corpus;
