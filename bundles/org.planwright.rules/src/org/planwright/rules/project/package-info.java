/** What lies in the folder {@code planwright} of a project and holds for all its plans: severities, suppressions. */
package org.planwright.rules.project;
