/** Places in plans, and editors opened at them. */
package org.planwright.ui.places;
