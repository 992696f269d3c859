/** Lists as facts for editing, and how an item is put into, out of, or within one. */
package dev.entrylint.edit.list;
