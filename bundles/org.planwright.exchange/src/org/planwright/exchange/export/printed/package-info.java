/** A plan as it is printed, before a format is chosen: what writers of all formats share. */
package org.planwright.exchange.export.printed;
