/** The catalogue of rules as a page to read. */
package org.planwright.cli.catalogue;
