/** Diagrams of plans as immutable graphs: what is in them, without positions and without a model behind them. */
package org.planwright.graph;
