/** Dictionaries: knowledge of the rules that is data. */
package org.planwright.rules.dictionary;
