/** The command line: commands, their arguments and their exit codes. */
package org.planwright.cli;
