/** What the tool bar and the menu of the view offer. */
package org.planwright.diagram.actions;
