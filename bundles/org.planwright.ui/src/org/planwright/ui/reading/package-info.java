/**
 * One way for all views to show the plan that is being edited: {@link org.planwright.ui.reading.FollowedPlan} follows the active editor, and
 * {@link org.planwright.ui.reading.DocumentReadings} reads the text of a document anew, once for all views, when typing rests for a moment.
 */
package org.planwright.ui.reading;
