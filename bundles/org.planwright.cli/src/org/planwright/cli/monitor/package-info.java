/** The command {@code monitor}. */
package org.planwright.cli.monitor;
