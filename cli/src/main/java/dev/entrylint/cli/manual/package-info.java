/** Pages of the manual, made of what the commands say of themselves. */
package dev.entrylint.cli.manual;
