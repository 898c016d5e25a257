/** Rules on tables of indicators as a whole: whether rows and columns are complete and hold what they are for. */
package org.planwright.rules.tables;
