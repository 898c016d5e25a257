/**
 * Properties of the language over whole documents: the samples and, when {@code PLANWRIGHT_DRAFTS} names their folder, the real drafts as they are imported. They
 * are tested here because here importer and change serializer are both at hand.
 */
package org.planwright.ide.language;
