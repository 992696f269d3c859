/** HTML, in blocks and in running text: tags, comments, and the ids and references in them. */
package dev.entrylint.parse.scan.html;
