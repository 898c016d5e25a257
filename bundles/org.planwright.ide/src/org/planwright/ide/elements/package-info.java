/**
 * Changes of elements of plans, as diagrams, tables and forms ask for them, as changes of texts: {@link org.planwright.ide.elements.ElementCommand} is given
 * {@link org.planwright.ide.elements.ElementChange}s of {@link org.planwright.ide.elements.ElementRef}s and answers with a
 * {@link org.planwright.ide.elements.ChangeAnswer}: edits, or a refusal with the reason. What is not changed keeps its characters.
 */
package org.planwright.ide.elements;
