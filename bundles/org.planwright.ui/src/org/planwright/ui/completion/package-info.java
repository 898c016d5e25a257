/** Content assist of the plan editor: what the language server proposes, as the editor shows and inserts it. */
package org.planwright.ui.completion;
