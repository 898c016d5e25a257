/** Places in the text of a plan: where elements are named, and where they are mentioned. */
package org.planwright.ide.places;
