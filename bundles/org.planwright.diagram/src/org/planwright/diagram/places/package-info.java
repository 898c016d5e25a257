/** The places that a person gives to nodes: kept beside the plan, and changed in steps that can be undone. */
package org.planwright.diagram.places;
