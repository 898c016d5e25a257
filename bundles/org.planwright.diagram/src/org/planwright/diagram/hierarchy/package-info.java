/** The 规划层级图 of the plans of the workspace. */
package org.planwright.diagram.hierarchy;
