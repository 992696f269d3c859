/** The goals of the Maven plugin: they pass parameters on and hold no knowledge of rules. */
package dev.entrylint.maven;
