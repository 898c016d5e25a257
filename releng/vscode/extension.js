// Starts planwright language-server and connects it to the plans of the editor.
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');

let client;

async function activate(context) {
	const settings = vscode.workspace.getConfiguration('planwright');
	const command = settings.get('command');
	const language = vscode.env.language.startsWith('zh') ? 'zh' : 'en';
	const watchers = ['**/*.plan', '**/planwright/*'].map(files => vscode.workspace.createFileSystemWatcher(files));
	context.subscriptions.push(...watchers);
	client = new LanguageClient('planwright', 'Planwright', { command, args: ['language-server', '--language', language] }, {
		documentSelector: [{ scheme: 'file', language: 'plan' }],
		initializationOptions: { planwright: { rules: settings.get('rules') } },
		synchronize: { configurationSection: 'planwright', fileEvents: watchers }
	});
	try {
		await client.start();
	} catch (failure) {
		vscode.window.showErrorMessage(vscode.l10n.t(
			'The Planwright language server cannot be started with “{0}”: {1} Set planwright.command to the program.', command, failure.message ?? String(failure)));
	}
}

function deactivate() {
	return client?.stop();
}

module.exports = { activate, deactivate };
