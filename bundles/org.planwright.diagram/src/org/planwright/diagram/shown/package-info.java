/** What a window shows of a diagram at this moment. It stays while the diagram behind it changes, so that selection, places and zoom stay too. In the UI thread. */
package org.planwright.diagram.shown;
