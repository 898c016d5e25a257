/** {@code diff}: what two drafts say otherwise, for people and for programs. */
package org.planwright.cli.diff;
