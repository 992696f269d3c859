/**
 * Front matter as data: its text, which is a fact, read as YAML, TOML or JSON, and JSON Schemas for
 * it.
 */
package dev.entrylint.parse.data;
