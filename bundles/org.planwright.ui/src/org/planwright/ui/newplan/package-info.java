/** Wizards for a new project of plans and a new plan. */
package org.planwright.ui.newplan;
