// Starts planwright language-server and connects it to the plans of the editor.
const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const { proposals, symbols } = require('./answers');

let client;

async function activate(context) {
	const watchers = ['**/*.plan', '**/*.actuals', '**/planwright/*'].map(files => vscode.workspace.createFileSystemWatcher(files));
	context.subscriptions.push(...watchers, vscode.workspace.onDidChangeConfiguration(async change => {
		if (change.affectsConfiguration('planwright.command')) {
			await deactivate();
			await start(watchers);
		}
	}));
	await start(watchers);
}

async function start(watchers) {
	const settings = vscode.workspace.getConfiguration('planwright');
	const command = settings.get('command');
	const language = vscode.env.language.startsWith('zh') ? 'zh' : 'en';
	const starting = new LanguageClient('planwright', 'Planwright', { command, args: ['language-server', '--language', language] }, {
		documentSelector: [{ scheme: 'file', language: 'plan' }],
		initializationOptions: { planwright: { rules: settings.get('rules') } },
		middleware: { provideCompletionItem: proposals, provideWorkspaceSymbols: symbols },
		synchronize: { configurationSection: 'planwright', fileEvents: watchers }
	});
	try {
		await starting.start();
		client = starting;
	} catch (failure) {
		explain(command, failure);
	}
}

async function explain(command, failure) {
	const mend = vscode.l10n.t('Open Setting');
	const chosen = await vscode.window.showErrorMessage(vscode.l10n.t(
		'Planwright cannot be started with “{0}”. Set planwright.command to the program, with its path. ({1})', command, failure.message ?? String(failure)), mend);
	if (chosen === mend) {
		vscode.commands.executeCommand('workbench.action.openSettings', 'planwright.command');
	}
}

async function deactivate() {
	const running = client;
	client = undefined;
	await running?.stop();
}

module.exports = { activate, deactivate };
