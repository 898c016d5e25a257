/** Data packs: dictionaries of the rules that an office installs without a network, each a zip with a version and a time for which it holds. */
package org.planwright.rules.pack;
