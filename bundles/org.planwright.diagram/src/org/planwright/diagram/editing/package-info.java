/** What a person does with a diagram: gestures and what comes of them. */
package org.planwright.diagram.editing;
