/** Front matter as facts for editing, and how values are changed in its own style. */
package dev.entrylint.edit.frontmatter;
