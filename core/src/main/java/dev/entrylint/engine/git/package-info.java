/**
 * What git knows of a corpus, asked by its command line: what differs between a commit, the index
 * and the files on disk, and what files held.
 */
package dev.entrylint.engine.git;
