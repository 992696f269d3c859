/** Links as facts for editing, and how a target is written into one of any form. */
package dev.entrylint.edit.link;
