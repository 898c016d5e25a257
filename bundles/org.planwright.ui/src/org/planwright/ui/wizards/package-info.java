/** The wizards that bring documents and tables into plans and write plans as documents. What they do, the command line does too. */
package org.planwright.ui.wizards;
