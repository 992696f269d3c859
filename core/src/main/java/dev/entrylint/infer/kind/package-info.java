/** Which kinds of entries a corpus has, and what their headings and front matter have in common. */
package dev.entrylint.infer.kind;
