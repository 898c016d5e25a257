/** Earlier versions of a file in the Git repository that it is in. Only read, and only what is on this machine: no network, no hooks, no other programs. */
package org.planwright.exchange.history;
