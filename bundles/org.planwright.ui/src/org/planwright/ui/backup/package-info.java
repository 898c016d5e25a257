/** What keeps text from getting lost: whole files, earlier versions, and what was typed before the program ended. */
package org.planwright.ui.backup;
