/**
 * The families of renderers: for each its syntax, its ids, its routes, and what marks it in a root.
 */
package dev.entrylint.renderer;
