package dev.entrylint.engine.move;

import dev.entrylint.edit.FileChange;
import java.util.List;

/**
 * What a move does to the files of a corpus, none of which is written yet.
 *
 * @param changes of all files that get another content or another path, in the order in which they
 *     are to be written: what bears the old name comes last, so that what was cut off can be given
 *     again
 * @param done what it does, in a sentence without a full stop
 * @param notes what it does not do and somebody may want to, in sentences without a full stop
 */
public record MovePlan(List<FileChange> changes, String done, List<String> notes) {}
