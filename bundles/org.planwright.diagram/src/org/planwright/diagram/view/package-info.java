/** The view that shows a diagram of the plan in the active editor. */
package org.planwright.diagram.view;
