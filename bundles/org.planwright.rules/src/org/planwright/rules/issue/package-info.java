/** Issues of rules: severities, what travels with them, where they are. */
package org.planwright.rules.issue;
