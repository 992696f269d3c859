/** What has to be edited when a file, a folder, a heading or an id gets another name. */
package dev.entrylint.engine.move;
