package org.planwright.dsl.naming;

import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.planwright.model.text.NameKey;

/** Names as references write them: 名, 专栏6/名 or 规划名/名. Names are equal that differ in blanks or in the width of their signs only. */
public class PlanQualifiedNameConverter implements IQualifiedNameConverter {

	private static final char DELIMITER = '/';

	@Override
	public QualifiedName toQualifiedName(String text) {
		if (text.indexOf(DELIMITER) < 0) {
			return QualifiedName.create(NameKey.of(text).toString());
		}
		String[] segments = text.split("/", -1);
		for (int i = 0; i < segments.length; i++) {
			segments[i] = NameKey.of(segments[i]).toString();
		}
		return QualifiedName.create(segments);
	}

	@Override
	public String toString(QualifiedName name) {
		return name.toString(String.valueOf(DELIMITER));
	}
}
