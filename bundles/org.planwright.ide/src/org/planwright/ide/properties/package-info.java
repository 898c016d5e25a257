/** What there is to say of each element of a plan, in the sections in which a person looks for it: records that need no window. */
package org.planwright.ide.properties;
