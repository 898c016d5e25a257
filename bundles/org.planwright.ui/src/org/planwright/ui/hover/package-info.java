/** What the plan editor shows when the pointer rests: findings, and what the language server says of the element there. */
package org.planwright.ui.hover;
