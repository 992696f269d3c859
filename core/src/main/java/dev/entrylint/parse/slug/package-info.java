/** How renderers make ids of headings, and how they tell repeated ones apart. */
package dev.entrylint.parse.slug;
