/**
 * What two drafts of a plan say otherwise, thing by thing: indicators, projects, headings, figures, then prose. Things are found again by name and by what they
 * hold, not by the line they are in.
 */
package org.planwright.exchange.compare;
