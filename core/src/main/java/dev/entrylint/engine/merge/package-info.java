/** Lists that two branches changed, merged item by item. */
package dev.entrylint.engine.merge;
