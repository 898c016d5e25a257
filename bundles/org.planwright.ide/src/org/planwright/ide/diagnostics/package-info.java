/** Findings as the diagnostics of the language server protocol, and what travels with them. */
package org.planwright.ide.diagnostics;
