/** What is shown in a text beside what is written: values that follow from others, and who supports an indicator. */
package org.planwright.ide.lens;
