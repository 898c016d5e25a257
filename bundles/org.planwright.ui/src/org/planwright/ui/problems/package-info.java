/** The view of all problems. */
package org.planwright.ui.problems;
