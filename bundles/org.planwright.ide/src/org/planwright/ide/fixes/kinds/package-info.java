/** The quick fixes of the product, each one class. {@code fixes.json} says which rules they mend, and why nothing mends the others. */
package org.planwright.ide.fixes.kinds;
