/** The rules as check methods, a class a group. */
package org.planwright.rules.sets;
