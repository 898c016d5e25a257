/** Marks where else the name at the caret stands, and the bracket that belongs to the one beside it. */
package org.planwright.ui.occurrences;
