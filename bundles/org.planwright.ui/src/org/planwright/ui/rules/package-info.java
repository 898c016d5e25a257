/** The rules in the workbench: their catalogue, their severities in preferences and in projects. */
package org.planwright.ui.rules;
