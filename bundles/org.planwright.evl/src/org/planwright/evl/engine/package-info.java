/** Scripts as Epsilon runs them. */
package org.planwright.evl.engine;
