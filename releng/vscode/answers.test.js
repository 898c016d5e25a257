const { test } = require('node:test');
const assert = require('node:assert');
const { proposals, symbols } = require('./answers');

test('what an indicator is asked for opens when its name is inserted', async () => {
	const items = [{ label: '森林覆盖率', insertText: { value: '森林覆盖率.' } }, { label: '目标', insertText: '目标」' }, { label: '章' }];
	const answer = await proposals(null, null, null, null, async () => ({ isIncomplete: true, items }));
	assert.deepStrictEqual(answer.items.map(item => item.command?.command), ['editor.action.triggerSuggest', undefined, undefined]);
});

test('a server that answers nothing is left alone', async () => {
	assert.strictEqual(await proposals(null, null, null, null, async () => null), null);
	assert.strictEqual(await symbols('slfgl', null, async () => null), null);
});

test('a name found by its pinyin holds what was typed', async () => {
	assert.deepStrictEqual(await symbols('slfgl', null, async () => [{ name: '森林覆盖率' }]), [{ name: '森林覆盖率  slfgl' }]);
	assert.deepStrictEqual(await symbols('森林', null, async () => [{ name: '森林覆盖率' }]), [{ name: '森林覆盖率' }]);
});
