package org.planwright.ide.completion;

import org.eclipse.emf.ecore.resource.Resource;
import org.planwright.model.plan.Frame;
import org.planwright.model.plan.Line;
import org.planwright.model.plan.Plan;

/**
 * The place of a caret.
 *
 * @param resource the file
 * @param plan    the plan; without content where the file has none
 * @param before  the line up to the caret, without blanks at its start
 * @param after   the line behind the caret
 * @param frame   the frame that the line stands in; null outside of frames
 * @param above   the last element before the line that can have attribute lines; null when there is none
 * @param heading whether only header lines stand before the line
 */
record Site(Resource resource, Plan plan, String before, String after, Frame frame, Line above, boolean heading) {
}
