/** Reading claims in prose. */
package org.planwright.rules.prose;
