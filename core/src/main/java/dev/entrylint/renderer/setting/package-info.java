/**
 * What the configuration of a renderer says, read as literals: programs among them are never run.
 */
package dev.entrylint.renderer.setting;
