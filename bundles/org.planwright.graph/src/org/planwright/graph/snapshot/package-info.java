/** Makes diagrams from models: in a short read access, holding nothing of them. */
package org.planwright.graph.snapshot;
