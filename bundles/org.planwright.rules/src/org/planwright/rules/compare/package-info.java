/** What two plans, or two drafts of one, say of the same indicator or project. */
package org.planwright.rules.compare;
