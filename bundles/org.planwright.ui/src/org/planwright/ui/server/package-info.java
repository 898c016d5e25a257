/** The language server in the workbench: its life, and what is told to it and by it. */
package org.planwright.ui.server;
