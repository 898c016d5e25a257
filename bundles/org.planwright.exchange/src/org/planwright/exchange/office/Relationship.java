package org.planwright.exchange.office;

/**
 * A relationship of a part to another.
 *
 * @param id       unique among those of its part
 * @param type     the last segment of its type, such as {@code styles}: transitional and strict files differ in what stands before it
 * @param target   name of the other part without a slash at its beginning, or, when it is external, an address, which nothing here ever follows
 * @param external whether the target is outside of the package
 */
public record Relationship(String id, String type, String target, boolean external) {
}
