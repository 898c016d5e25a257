/** What an editor says of the element under the pointer. */
package org.planwright.ide.hover;
