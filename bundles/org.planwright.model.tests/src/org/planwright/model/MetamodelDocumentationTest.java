package org.planwright.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The metamodel says what each of its parts is for. */
class MetamodelDocumentationTest {

	private static final List<String> DOCUMENTED = List.of("eClassifiers", "eStructuralFeatures", "eOperations", "eLiterals");

	@Test
	void everyClassFeatureOperationAndLiteralIsDocumented() throws Exception {
		var file = Path.of("../org.planwright.model/model/plan.ecore").toFile();
		Element root = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file).getDocumentElement();
		List<String> missing = new ArrayList<>();
		int seen = 0;
		for (String tag : DOCUMENTED) {
			NodeList elements = root.getElementsByTagName(tag);
			for (int i = 0; i < elements.getLength(); i++) {
				Element element = (Element) elements.item(i);
				seen++;
				if (documentation(element).isBlank()) {
					missing.add(((Element) element.getParentNode()).getAttribute("name") + '.' + element.getAttribute("name"));
				}
			}
		}
		assertTrue(seen > 200, "read " + seen);
		assertEquals(List.of(), missing);
	}

	private static String documentation(Element element) {
		for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
			if (child instanceof Element annotation && annotation.getTagName().equals("eAnnotations")) {
				NodeList details = annotation.getElementsByTagName("details");
				for (int i = 0; i < details.getLength(); i++) {
					Element detail = (Element) details.item(i);
					if (detail.getAttribute("key").equals("documentation")) {
						return detail.getAttribute("value");
					}
				}
			}
		}
		return "";
	}
}
