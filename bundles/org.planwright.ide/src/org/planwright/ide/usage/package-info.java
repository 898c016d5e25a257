/** Who uses what: the places of a workspace that name an element of a plan. */
package org.planwright.ide.usage;
