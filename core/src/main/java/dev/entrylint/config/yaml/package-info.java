/** YAML as a tree that keeps its places, and the values that a key may have. */
package dev.entrylint.config.yaml;
