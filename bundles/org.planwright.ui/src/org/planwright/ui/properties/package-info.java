/** The platform's view of properties, filled with what there is to say of the element at the caret of the active plan. */
package org.planwright.ui.properties;
