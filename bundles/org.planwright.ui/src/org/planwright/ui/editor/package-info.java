/** The text editor for plans. */
package org.planwright.ui.editor;
