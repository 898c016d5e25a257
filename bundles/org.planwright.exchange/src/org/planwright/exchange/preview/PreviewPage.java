package org.planwright.exchange.preview;

import java.util.List;

import org.planwright.exchange.export.html.StyleSheet;

/** The page around the blocks: the look of the HTML export, and what reports clicks. */
final class PreviewPage {

	private static final String SCRIPT = """
			document.addEventListener('click', event => {
			  const anchor = event.target.closest('[id]');
			  if (anchor && window.planwrightOpen) { window.planwrightOpen(anchor.id); }
			});
			function planwrightShow(id) {
			  const element = document.getElementById(id);
			  document.querySelectorAll('.current').forEach(each => each.classList.remove('current'));
			  if (element) { element.classList.add('current'); element.scrollIntoView({ block: 'nearest' }); }
			}
			""";

	private PreviewPage() {
	}

	static String html(List<PreviewBlock> blocks) {
		StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\"/>\n<style>\n");
		page.append(StyleSheet.page()).append(StyleSheet.preview()).append("</style>\n<script>\n").append(SCRIPT).append("</script>\n</head>\n<body>\n<main>\n");
		blocks.forEach(block -> page.append(block.html()));
		return page.append("</main>\n</body>\n</html>\n").toString();
	}
}
