/** Names compared with one another: which are nearly the same, which of them a text mentions. */
package org.planwright.rules.names;
