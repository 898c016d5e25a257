/** What depends on an element of a plan or on a figure. */
package org.planwright.ide.impact;
