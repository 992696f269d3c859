/** Front matter as data: its text, which is a fact, read as YAML or JSON. */
package dev.entrylint.parse.data;
