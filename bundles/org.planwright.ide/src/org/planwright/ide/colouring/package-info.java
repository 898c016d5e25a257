/** What the pieces of a text are to the eye, for editors to colour. */
package org.planwright.ide.colouring;
