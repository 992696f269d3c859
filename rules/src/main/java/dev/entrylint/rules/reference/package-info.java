/** Rules about links, images and the ids that they name. */
package dev.entrylint.rules.reference;
