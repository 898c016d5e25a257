/** How far a plan is carried out: what is reported of its indicators and projects against what is due. Pure: knows neither files nor formats. */
package org.planwright.rules.monitoring;
