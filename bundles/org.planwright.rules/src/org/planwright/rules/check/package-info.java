/** Checking plans without a window: findings and their identities. */
package org.planwright.rules.check;
