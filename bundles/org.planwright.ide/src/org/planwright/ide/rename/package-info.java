/** Other names for indicators, projects, boxes, terms and plans, in all files that name them. */
package org.planwright.ide.rename;
