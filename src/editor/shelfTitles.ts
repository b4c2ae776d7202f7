import * as vscode from 'vscode';

/** The title of a shelf in the person's language, by the id of its category or weight; any other keeps the title it has. */
export function shelfTitle(id: string, title: string): string {
  const known = titles();
  return Object.hasOwn(known, id) ? (known[id] ?? title) : title;
}

function titles(): Readonly<Record<string, string>> {
  return {
    'category:serverless': vscode.l10n.t('Serverless'),
    'category:compute': vscode.l10n.t('Compute'),
    'category:containers': vscode.l10n.t('Containers'),
    'category:storage': vscode.l10n.t('Storage'),
    'category:databases': vscode.l10n.t('Databases'),
    'category:integration': vscode.l10n.t('Application integration'),
    'category:networking': vscode.l10n.t('Networking and delivery'),
    'category:identity': vscode.l10n.t('Identity and access'),
    'category:security': vscode.l10n.t('Security'),
    'category:developer-tools': vscode.l10n.t('Developer tools'),
    'category:infrastructure-as-code': vscode.l10n.t('Infrastructure as code'),
    'category:observability': vscode.l10n.t('Observability'),
    'category:analytics': vscode.l10n.t('Analytics'),
    'category:machine-learning': vscode.l10n.t('Machine learning'),
    'category:migration': vscode.l10n.t('Migration'),
    'category:foundations': vscode.l10n.t('Foundations'),
    'weight:A': vscode.l10n.t('Asked most'),
    'weight:B': vscode.l10n.t('Asked often'),
    'weight:C': vscode.l10n.t('Asked now and then'),
    'weight:D': vscode.l10n.t('Rarely asked'),
    'weight:own': vscode.l10n.t('Your own notes'),
    'weight:none': vscode.l10n.t('Background, outside the exam'),
  };
}
