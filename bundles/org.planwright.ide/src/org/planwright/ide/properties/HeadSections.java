package org.planwright.ide.properties;

import java.util.ArrayList;
import java.util.List;

import org.planwright.ide.elements.ElementRef;
import org.planwright.ide.properties.ElementProperties.Section;
import org.planwright.model.plan.Heading;
import org.planwright.model.plan.IndicatorAttribute;
import org.planwright.model.plan.IssuerHeader;
import org.planwright.model.plan.Plan;
import org.planwright.model.plan.RegionLevel;
import org.planwright.model.plan.UpperPlanHeader;

/** What there is to say of a plan as a whole. */
final class HeadSections {

	private final Plan plan;
	private final PropertyTexts texts;

	HeadSections(Plan plan, PropertyTexts texts) {
		this.plan = plan;
		this.texts = texts;
	}

	List<Section> sections() {
		return List.of(head(), period(), contents());
	}

	private Section head() {
		List<Property> head = new ArrayList<>();
		head.add(Property.name(texts.get("plan.name"), plan.getName()));
		head.add(Property.of(texts.get("plan.title"), plan.getTitle()));
		head.add(Property.of(texts.get("plan.kind"), plan.getKind().getLiteral()));
		head.add(Property.of(texts.get("plan.region"), plan.getRegion()));
		head.add(Property.of(texts.get("plan.level"), plan.getRegionLevel() == RegionLevel.UNSPECIFIED ? "" : plan.getRegionLevel().getLiteral()));
		head.add(Property.of(texts.get("plan.parent"), plan.getParentRegion()));
		head.add(Property.of(texts.get("plan.stage"), plan.getStage() == null ? "" : plan.getStage().getLiteral()));
		plan.getHeaders().stream().filter(IssuerHeader.class::isInstance).findFirst().ifPresent(header -> head.add(Property.of(texts.get("plan.issuer"), ((IssuerHeader) header).getIssuer())));
		Plan upper = plan.getUpperPlan();
		boolean named = plan.getHeaders().stream().anyMatch(UpperPlanHeader.class::isInstance);
		head.add(upper == null ? Property.of(texts.get("plan.upper"), named ? texts.get("plan.upperUnknown") : "")
				: Property.to(texts.get("plan.upper"), upper.getName() == null ? "" : upper.getName(), ElementRef.of(upper)));
		return new Section(texts.get("section.plan"), head);
	}

	private Section period() {
		return new Section(texts.get("section.period"), List.of(Property.of(texts.get("plan.period"), plan.getPeriod() == null ? "" : plan.getPeriod().lexeme()),
				Property.of(texts.get("plan.base"), year(plan.getBaseYear())), Property.of(texts.get("plan.horizon"), year(plan.getHorizon()))));
	}

	private static String year(Integer year) {
		return year == null ? "" : year.toString();
	}

	private Section contents() {
		long binding = plan.indicators().stream().filter(indicator -> indicator.getAttribute() == IndicatorAttribute.BINDING).count();
		long headings = plan.getBlocks().stream().filter(Heading.class::isInstance).count();
		return new Section(texts.get("section.contents"), List.of(Property.of(texts.get("size"), texts.size(plan.getBlocks())),
				Property.of(texts.get("headings"), Long.toString(headings)), Property.of(texts.get("boxes"), Integer.toString(plan.boxes().size())),
				Property.of(texts.get("indicators"), texts.get("indicators.binding", plan.indicators().size(), binding)),
				Property.of(texts.get("projects"), Integer.toString(plan.projects().size()))));
	}
}
