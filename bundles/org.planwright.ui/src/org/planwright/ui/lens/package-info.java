/** What the server says beside indicators, shown at the ends of their lines. */
package org.planwright.ui.lens;
