/** The workbench's end of the plan language. */
package org.planwright.ui;
