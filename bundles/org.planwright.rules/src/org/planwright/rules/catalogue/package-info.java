/** The rules as data, and their words. */
package org.planwright.rules.catalogue;
