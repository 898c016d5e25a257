/** The plan model: `plan.ecore` and what its operations compute. */
package org.planwright.model;
