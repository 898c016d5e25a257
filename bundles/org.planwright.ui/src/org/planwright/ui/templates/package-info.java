/** Templates for parts of a plan, which a user changes and adds to. */
package org.planwright.ui.templates;
