/** The commands that turn documents into plans and plans into documents. */
package org.planwright.cli.convert;
