/** Quick fixes: what an editor offers to mend a finding, from this bundle and from plug-ins. */
package org.planwright.ide.fixes;
