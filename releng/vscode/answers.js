// What the server answers, made fit for what VS Code does with it. Needs nothing of VS Code itself.

// A name of an indicator is followed by what is asked of it: that list opens at once.
async function proposals(document, position, context, token, next) {
	const answer = await next(document, position, context, token);
	for (const item of Array.isArray(answer) ? answer : answer?.items ?? []) {
		const inserted = item.insertText?.value ?? item.insertText;
		if (inserted?.endsWith('.')) {
			item.command = { command: 'editor.action.triggerSuggest', title: '' };
		}
	}
	return answer;
}

// The editor shows only names that hold what was typed: names found by their pinyin get it behind them.
async function symbols(query, token, next) {
	const found = await next(query, token);
	if (/^[a-z]+$/i.test(query)) {
		found?.forEach(symbol => symbol.name += `  ${query}`);
	}
	return found;
}

module.exports = { proposals, symbols };
