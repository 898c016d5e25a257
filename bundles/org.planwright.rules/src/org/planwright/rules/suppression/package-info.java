/** Findings that are passed over with a reason, in the text of a plan or beside it. */
package org.planwright.rules.suppression;
