/** Files that are whole at any time, whatever happens while they are written. */
package org.planwright.model.file;
