/** Two drafts, or two versions of one, compared thing by thing: what to compare, the editor that shows it, and what is made of it. */
package org.planwright.ui.compare;
