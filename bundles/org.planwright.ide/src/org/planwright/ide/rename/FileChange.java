package org.planwright.ide.rename;

import java.nio.file.Path;

/**
 * A file beside a plan that changes with it.
 *
 * @param file   where it is
 * @param before what it holds
 * @param after  what it is to hold
 */
record FileChange(Path file, String before, String after) {
}
