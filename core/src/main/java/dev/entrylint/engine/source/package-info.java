/** Where the files of a corpus come from: disk or memory. */
package dev.entrylint.engine.source;
