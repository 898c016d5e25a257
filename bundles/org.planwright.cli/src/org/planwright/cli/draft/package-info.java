/** The check of one draft as a person goes through it: what was recognised, what was found, what to make of it. */
package org.planwright.cli.draft;
