package org.planwright.ide.journal;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A text that was not saved before a program ended.
 *
 * @param file    the file that it is to be the text of
 * @param time    when it was last written down
 * @param text    the text
 * @param journal where it is kept
 */
public record Unsaved(Path file, Instant time, String text, Path journal) {
}
