/** Quick fixes in the plan editor. */
package org.planwright.ui.fixes;
