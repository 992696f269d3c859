/** Which relations and indexes a corpus keeps. */
package dev.entrylint.infer.relation;
