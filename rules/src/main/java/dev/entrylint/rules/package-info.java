/**
 * The rules of entrylint, by family: in each package one class, and one page of the same name
 * beside it, for each rule. Here lies what rules of several families use: the order of items, the
 * names of files, a document's text as it is written.
 */
package dev.entrylint.rules;
