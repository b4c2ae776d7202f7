import * as vscode from 'vscode';
import type { TextRange } from '../template/subject';
import { languages } from './documents';
import type { Parts } from './parts';

/** Go to Definition, references and links for names inside one template: Ref, GetAtt, Sub, Condition, FindInMap, DependsOn. */
export function registerNavigation(parts: Parts): vscode.Disposable {
  const selector = languages.map((language) => ({ language }));
  const rangeIn = (document: vscode.TextDocument, { start, end }: TextRange) =>
    new vscode.Range(document.positionAt(start), document.positionAt(end));
  return vscode.Disposable.from(
    vscode.languages.registerDefinitionProvider(selector, {
      async provideDefinition(document, position) {
        const template = await parts.documents.get(document);
        const offset = document.offsetAt(position);
        const entry = template?.definitionAt(offset);
        const subject = template?.subjectAt(offset);
        if (!entry || !subject) return undefined;
        const targetRange = rangeIn(document, entry.range);
        return [
          {
            originSelectionRange: rangeIn(document, subject.range),
            targetUri: document.uri,
            targetRange,
            targetSelectionRange: targetRange,
          },
        ];
      },
    }),
    vscode.languages.registerReferenceProvider(selector, {
      async provideReferences(document, position, { includeDeclaration }) {
        const template = await parts.documents.get(document);
        const entry = template?.definitionAt(document.offsetAt(position));
        if (!template || !entry) return undefined;
        const ranges = [...(includeDeclaration ? [entry.range] : []), ...template.references(entry).map((use) => use.range)];
        return ranges.map((range) => new vscode.Location(document.uri, rangeIn(document, range)));
      },
    }),
    vscode.languages.registerDocumentLinkProvider(selector, {
      async provideDocumentLinks(document, cancel) {
        const template = await parts.documents.get(document);
        // Each key in the file asks anew, and finding every name of a large file takes a while.
        if (cancel.isCancellationRequested) return undefined;
        return (template?.links() ?? []).map(({ range, target }) => {
          const { line, character } = document.positionAt(target.range.start);
          const link = new vscode.DocumentLink(
            rangeIn(document, range),
            document.uri.with({ fragment: `L${line + 1},${character + 1}` }),
          );
          link.tooltip = vscode.l10n.t('Go to {0} (line {1})', target.name, line + 1);
          return link;
        });
      },
    }),
  );
}
