/** Rules of projects in scripts, {@code planwright/*.evl}, run by the EVL engine of Epsilon. */
package org.planwright.evl;
