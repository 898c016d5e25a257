/** Folding of what the server says can be folded. */
package org.planwright.ui.folding;
