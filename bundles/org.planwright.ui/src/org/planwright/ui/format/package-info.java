/** Formatting, numbers and punctuation of a plan, when somebody asks for it. */
package org.planwright.ui.format;
