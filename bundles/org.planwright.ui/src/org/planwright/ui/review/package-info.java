/** Reviewing plans: findings of all plans, decisions about them, and the places of a contradiction side by side. */
package org.planwright.ui.review;
