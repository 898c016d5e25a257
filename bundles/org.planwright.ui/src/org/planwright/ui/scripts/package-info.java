/** Rules of projects in scripts: whose are run. */
package org.planwright.ui.scripts;
