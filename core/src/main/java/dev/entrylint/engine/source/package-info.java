/**
 * Where the files of a corpus come from, disk or memory, and their texts when they are asked for
 * once more.
 */
package dev.entrylint.engine.source;
