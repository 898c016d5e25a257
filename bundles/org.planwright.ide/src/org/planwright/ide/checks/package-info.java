/** When which rules run in the language server, and what of their findings is shown meanwhile. */
package org.planwright.ide.checks;
