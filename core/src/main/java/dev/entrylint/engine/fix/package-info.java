/**
 * What fixes make of a corpus: rounds of snapshots over texts in memory, until nothing changes any
 * more. It writes nothing.
 */
package dev.entrylint.engine.fix;
