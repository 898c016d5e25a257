/** Changes of elements of plans, as diagrams, tables and forms make them, in the workbench: {@link org.planwright.ui.elements.ElementChanger}. */
package org.planwright.ui.elements;
