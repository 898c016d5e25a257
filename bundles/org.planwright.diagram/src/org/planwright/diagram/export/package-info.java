/** What is shown of a diagram as a file, in the clipboard and on paper. */
package org.planwright.diagram.export;
