/** What reviewers decide about findings, kept beside the plan. */
package org.planwright.rules.review;
