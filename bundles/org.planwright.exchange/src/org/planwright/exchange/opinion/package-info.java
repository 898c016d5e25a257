/** Opinions on a draft: those in tables that offices send, and those that reviewers wrote in the margin. */
package org.planwright.exchange.opinion;
