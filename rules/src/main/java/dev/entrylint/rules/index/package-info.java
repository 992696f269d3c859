/** Rules about indexes, and about whether readers find every entry. */
package dev.entrylint.rules.index;
