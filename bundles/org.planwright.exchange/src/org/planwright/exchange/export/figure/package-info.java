/** The pictures that figures of a plan stand for. */
package org.planwright.exchange.export.figure;
