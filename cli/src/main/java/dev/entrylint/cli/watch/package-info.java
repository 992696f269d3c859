/** Folders of which it is noticed when something in them changes. */
package dev.entrylint.cli.watch;
