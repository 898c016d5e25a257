/** Checking all plans with all rules. */
package org.planwright.ui.checks;
