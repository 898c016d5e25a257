/** The command that installs and lists data packs. */
package org.planwright.cli.packs;
