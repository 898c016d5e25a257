package org.planwright.ui.search;

import org.planwright.ui.places.PlanPlace;


/**
 * A place that mentions what was searched for.
 *
 * @param group of which plan
 * @param place the characters of the name
 * @param line  the text of the line, without blanks around it
 * @param start where the name begins in the text
 * @param end   where it ends there
 */
record FoundReference(FoundPlan group, PlanPlace place, String line, int start, int end) {
}
