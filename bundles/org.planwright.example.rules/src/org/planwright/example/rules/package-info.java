/** An example of a plug-in with a rule of an office and a quick fix for it. */
package org.planwright.example.rules;
