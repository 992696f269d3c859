/** How a corpus is read: its renderer, its files, its roots. */
package dev.entrylint.infer.reading;
