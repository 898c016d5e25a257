/** The paragraphs that a plan is printed as, for a preview that follows the typing: each knows the line of the plan it comes from and nothing of the model. */
package org.planwright.exchange.preview;
