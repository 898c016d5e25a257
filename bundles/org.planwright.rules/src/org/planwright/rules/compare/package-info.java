/**
 * Compares what plans, or two drafts of one, say of the same thing: names that are nearly the same, names that a text mentions, values of an indicator,
 * amounts of a project.
 */
package org.planwright.rules.compare;
