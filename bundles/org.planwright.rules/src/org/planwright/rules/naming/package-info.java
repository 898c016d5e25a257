/** Rules on names: those of places in two spellings, terms of the glossary, short forms. */
package org.planwright.rules.naming;
