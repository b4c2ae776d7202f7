import * as vscode from 'vscode';
import type { Shares } from '../../quiz/shares';

/** "1 note", "3 notes". */
export const notesCounted = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 note') : vscode.l10n.t('{0} notes', count);

/** "1 section", "24 sections". */
export const sectionsCounted = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 section') : vscode.l10n.t('{0} sections', count);

/** "1 use", "3 uses". */
export const usesCounted = (count: number): string => (count === 1 ? vscode.l10n.t('1 use') : vscode.l10n.t('{0} uses', count));

/** "1 day", "34 days". */
export const daysCounted = (count: number): string => (count === 1 ? vscode.l10n.t('1 day') : vscode.l10n.t('{0} days', count));

/** "12 known, 3 learning, 20 new". */
export const sharesInWords = ({ known, learning, fresh }: Shares): string =>
  vscode.l10n.t('{0} known, {1} learning, {2} new', known, learning, fresh);

/** The same for the eye: shapes, not colours, tell the three apart. */
export const sharesInSigns = ({ known, learning, fresh }: Shares): string => `● ${known}  ◐ ${learning}  ○ ${fresh}`;
