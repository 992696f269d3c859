/** Rules about headings, their ids and the names of files. */
package dev.entrylint.rules.heading;
