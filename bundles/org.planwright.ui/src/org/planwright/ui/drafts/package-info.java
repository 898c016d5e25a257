/** Drafts beside the plans of the workspace: the earlier ones that plans are compared with. */
package org.planwright.ui.drafts;
