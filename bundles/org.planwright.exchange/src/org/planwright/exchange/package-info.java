/** Readers and writers of documents. */
package org.planwright.exchange;
