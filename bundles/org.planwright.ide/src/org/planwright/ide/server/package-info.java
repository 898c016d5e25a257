/** The language server as it is started in a process, and the workspace that it sees. */
package org.planwright.ide.server;
