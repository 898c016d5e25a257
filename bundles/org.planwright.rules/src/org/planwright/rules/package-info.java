/** Rules that check a plan. */
package org.planwright.rules;
