/**
 * How a corpus is read: its renderer, its files, its pages and what is made elsewhere; and what
 * speaks against the reading that a configuration names or that was assumed.
 */
package dev.entrylint.infer.reading;
