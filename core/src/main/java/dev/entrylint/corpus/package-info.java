/**
 * The body of documents as one: entries, sections, anchors, links and relations, built once and
 * then immutable. Nothing here touches files or knows a rule.
 */
package dev.entrylint.corpus;
