/** Other names, with a preview of what they change. */
package org.planwright.ui.rename;
