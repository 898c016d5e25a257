/** Rules on what is left in the text of a plan from the document that it came from. */
package org.planwright.rules.leftovers;
