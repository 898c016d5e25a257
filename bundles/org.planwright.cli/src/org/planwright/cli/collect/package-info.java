/** The command {@code collect}. */
package org.planwright.cli.collect;
