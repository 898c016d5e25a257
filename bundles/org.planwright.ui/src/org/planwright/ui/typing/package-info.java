/** What the editor adds to what is typed. What an input method shows before it is chosen does not come here. */
package org.planwright.ui.typing;
