/** Which relations and indexes a corpus keeps, and what their lists have in common. */
package dev.entrylint.infer.relation;
