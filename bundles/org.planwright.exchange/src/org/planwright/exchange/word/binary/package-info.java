/** Word's old binary format (.doc, and .wps that is such inside): what is in a file is written as the package that Word would save it as, which is then read like any other. */
package org.planwright.exchange.word.binary;
