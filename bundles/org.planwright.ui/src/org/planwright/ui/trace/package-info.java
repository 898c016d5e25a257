/** The view of traceability matrices: what supports, hands down and takes up what, with the gaps. */
package org.planwright.ui.trace;
