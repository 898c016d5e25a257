/** The writer of a small static site: chapters, pages of indicators and projects, a search that needs no server. */
package org.planwright.exchange.export.site;
