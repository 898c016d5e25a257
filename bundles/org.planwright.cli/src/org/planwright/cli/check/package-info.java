/** Checking files: which they are, how they are linked, where in them the findings are. {@link org.planwright.cli.check.BatchChecker} is for other programs too. */
package org.planwright.cli.check;
