/** The file beside a plan that keeps where the nodes of its diagrams are. */
package org.planwright.graph.sidecar;
