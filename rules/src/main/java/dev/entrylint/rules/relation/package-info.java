/** Rules about see-also lists and other relations among entries. */
package dev.entrylint.rules.relation;
