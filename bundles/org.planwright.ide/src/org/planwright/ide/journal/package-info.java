/** What was typed and not saved, kept in case the program ends unexpectedly. */
package org.planwright.ide.journal;
