/** Earlier versions of files, kept by the program outside the folders of the files. */
package org.planwright.ide.backup;
