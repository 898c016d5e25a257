/** The forms in which findings are written: for people, as JSON and as SARIF. */
package org.planwright.cli.report;
