/** The language server as a program of its own. */
package org.planwright.cli.serve;
