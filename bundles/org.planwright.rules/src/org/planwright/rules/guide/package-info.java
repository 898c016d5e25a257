/** The catalogue of rules told to people. */
package org.planwright.rules.guide;
