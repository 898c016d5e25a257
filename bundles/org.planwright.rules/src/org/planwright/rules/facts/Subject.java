package org.planwright.rules.facts;

/**
 * What a fact is about.
 *
 * @param text the name as far as the sentence gives it, without words of time, intention and scope; never empty
 * @param span where it stands; a text put together from two places (30万吨玉米加工项目) has the span that holds both
 * @param scope the area or the part of the whole that is meant (全旗, 音德尔镇, 城镇), empty when none is named
 * @param context what the sentence spoke of before, for subjects that are no name of their own (规模, 面积, 产量); empty when there is nothing
 * @param inherited whether the clause names no subject and that of the statement before is meant
 */
public record Subject(String text, Span span, String scope, String context, boolean inherited) {

	Subject named(String other) {
		return new Subject(other, span, scope, context, inherited);
	}

	Subject asInherited() {
		return new Subject(text, span, scope, context, true);
	}
}
