/** Help with writing texts of what was reached: proposals, colours and what there is to know of a place. Nothing of it needs such a text to be without faults. */
package org.planwright.ide.monitoring;
