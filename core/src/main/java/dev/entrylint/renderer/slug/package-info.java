/** How renderers make an id of the text of a heading. */
package dev.entrylint.renderer.slug;
