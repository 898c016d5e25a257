/** How a plan looks: blanks and columns by the formatter, and, only when somebody asks for it, numbers and punctuation of the prose. */
package org.planwright.ide.formatting;
