/** Changes of texts, as the protocol has them. */
package org.planwright.ide.edits;
