/** Plug-ins that somebody put in the installation's folder dropins. */
package org.planwright.app.dropins;
