/** Scripts of projects, and whose are trusted. */
package org.planwright.evl.project;
