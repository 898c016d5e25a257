/** The language server of the plan language. */
package org.planwright.ide;
