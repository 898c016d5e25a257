/** Rules on what has changed since an earlier draft of the same plan. */
package org.planwright.rules.drafts;
