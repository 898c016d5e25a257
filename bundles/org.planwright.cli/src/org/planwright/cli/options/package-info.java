/** Options and operands of a command line. Own code because the usual library adds some 130 ms to a process that has a second. */
package org.planwright.cli.options;
