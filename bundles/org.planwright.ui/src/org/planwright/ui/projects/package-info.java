/** The view of projects: all there are, what they come to, and what is missing. */
package org.planwright.ui.projects;
