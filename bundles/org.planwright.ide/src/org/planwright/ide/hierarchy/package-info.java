/** What supports what: goals, the indicators that measure them, the projects and tasks that serve these. */
package org.planwright.ide.hierarchy;
