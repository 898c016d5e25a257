/** The guide for people who work with plans. Knows nothing of windows. */
package org.planwright.help;
