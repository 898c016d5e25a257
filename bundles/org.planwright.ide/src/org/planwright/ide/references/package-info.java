/** From a name to its definition, to the places that mention it, and from what is typed to a name. */
package org.planwright.ide.references;
