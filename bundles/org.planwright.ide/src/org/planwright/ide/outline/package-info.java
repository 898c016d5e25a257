/** A document as its reader sees it: headings with what stands below them. */
package org.planwright.ide.outline;
