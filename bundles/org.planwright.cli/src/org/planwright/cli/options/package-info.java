/** Options and operands of a command line. Own code because a library for it takes longer to start than a check of a plan may. */
package org.planwright.cli.options;
