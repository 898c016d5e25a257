/** From a name to what it stands for and back: definitions, references, names of the workspace, and what supports what. */
package org.planwright.ui.search;
