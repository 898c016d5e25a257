/** Rules that other plug-ins contribute through the extension point {@code org.planwright.rules.ruleSets}, in the workbench and without it. */
package org.planwright.rules.contribution;
