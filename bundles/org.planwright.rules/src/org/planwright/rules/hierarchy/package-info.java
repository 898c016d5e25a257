/** Rules on plans in their hierarchy: what a plan takes over from the plan above it, and what it hands down. */
package org.planwright.rules.hierarchy;
