/** A configuration on its way, each setting with its evidence. */
package dev.entrylint.infer.draft;
