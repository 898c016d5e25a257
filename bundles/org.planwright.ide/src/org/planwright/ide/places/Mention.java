package org.planwright.ide.places;

import org.eclipse.lsp4j.Location;
import org.planwright.ide.usage.Usage;

/**
 * Characters that name an element elsewhere than where it stands.
 *
 * @param kind  what is done with the element there
 * @param place the characters
 */
public record Mention(Usage.Kind kind, Location place) {
}
