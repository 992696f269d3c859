/** HTML tags and comments, and files that are included. */
package dev.entrylint.parse.scan.html;
