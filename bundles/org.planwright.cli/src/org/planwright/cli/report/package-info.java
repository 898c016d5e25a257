/** The forms in which findings are written: for people as text and HTML, for programs as JSON and SARIF. */
package org.planwright.cli.report;
