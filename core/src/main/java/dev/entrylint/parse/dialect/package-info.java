/** What each renderer understands, and how it makes ids: descriptions, a family in a file. */
package dev.entrylint.parse.dialect;
