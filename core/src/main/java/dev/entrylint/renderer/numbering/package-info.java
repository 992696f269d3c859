/** How renderers tell repeated ids apart. */
package dev.entrylint.renderer.numbering;
