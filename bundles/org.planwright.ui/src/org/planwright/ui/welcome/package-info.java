/** The page on which a drafter drops a draft and gets it checked: the first that the workbench shows. */
package org.planwright.ui.welcome;
