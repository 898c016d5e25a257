/** Reads RTF as word processors write it into files and onto the clipboard. */
package org.planwright.exchange.rtf;
