/**
 * A hook of git that checks what is committed: what it says, and how it is put beside others and
 * taken away again.
 */
package dev.entrylint.cli.hook;
