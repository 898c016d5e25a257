/** Rules that check a plan, and what brings them into the language. */
package org.planwright.rules;
