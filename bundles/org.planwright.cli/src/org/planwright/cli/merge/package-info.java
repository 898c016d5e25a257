/** {@code merge}: what two people made of one plan in one, also as a merge driver of Git. */
package org.planwright.cli.merge;
