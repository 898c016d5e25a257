/** New plans from templates, which are files. */
package org.planwright.ide.template;
