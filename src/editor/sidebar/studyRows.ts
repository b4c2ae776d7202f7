import * as vscode from 'vscode';
import type { Study } from '../../quiz/study';
import { daysCounted } from './counted';
import type { StudyRow } from './studyView';

/** The day of the exam, while it is ahead. */
export interface Exam {
  readonly day: string;
  readonly daysLeft: number;
}

/** What to do today, the most pressing first. `pending`: nothing was read yet of the answers that there are. */
export function studyRows(study: Study | undefined, exam: Exam | undefined, pending: boolean): readonly StudyRow[] {
  return [pending ? pendingRow() : dueRow(study), examRow(exam), mockRow(study), practiceRow(study)];
}

function pendingRow(): StudyRow {
  const label = vscode.l10n.t('Review what is due');
  const command = { command: 'awsNotes.quiz.due', title: label };
  return { kind: 'row', id: 'due', label, description: '', icon: 'bell', tooltip: label, command };
}

function dueRow(study: Study | undefined): StudyRow {
  const due = study?.due ?? 0;
  const today = study?.dueToday ?? 0;
  const review = vscode.l10n.t('Review what is due');
  return {
    kind: 'row',
    id: 'due',
    label:
      today > 0
        ? vscode.l10n.t('{0} due today', today)
        : due > 0
          ? vscode.l10n.t('Done for today')
          : vscode.l10n.t('Nothing is due'),
    description: due > today ? vscode.l10n.t('{0} due in all', due) : '',
    icon: today === 0 ? 'check' : 'bell-dot',
    tooltip: due === 0 ? vscode.l10n.t('Questions come back here when they are likely to be forgotten.') : review,
    command:
      due === 0
        ? { command: 'awsNotes.quiz.start', title: vscode.l10n.t('Open the Quiz') }
        : { command: 'awsNotes.quiz.due', title: review },
  };
}

function examRow(exam: Exam | undefined): StudyRow {
  const label =
    exam === undefined
      ? vscode.l10n.t('Set the day of your exam')
      : exam.daysLeft === 0
        ? vscode.l10n.t('The exam is today')
        : vscode.l10n.t('Exam in {0}', daysCounted(exam.daysLeft));
  return {
    kind: 'row',
    id: 'exam',
    label,
    description: exam?.day ?? '',
    icon: 'calendar',
    tooltip: vscode.l10n.t('Reviews are planned so that none falls after the exam. Choose to change the day.'),
    command: { command: 'awsNotes.quiz.setExamDate', title: vscode.l10n.t('Set Exam Date') },
  };
}

function mockRow(study: Study | undefined): StudyRow {
  const mock = study?.mock;
  return {
    kind: 'row',
    id: 'mock',
    label: mock ? vscode.l10n.t('Last mock exam: {0} %', Math.round(mock.share.percent)) : vscode.l10n.t('Take a mock exam'),
    description: mock ? vscode.l10n.t('{0} of {1}, {2}', mock.share.right, mock.share.total, mock.day) : '',
    icon: 'checklist',
    tooltip: vscode.l10n.t('65 questions in 130 minutes. Choose to take one now.'),
    command: { command: 'awsNotes.quiz.mock', title: vscode.l10n.t('Take a Mock Exam') },
  };
}

function practiceRow(study: Study | undefined): StudyRow {
  const answered = study?.today.answered ?? 0;
  return {
    kind: 'row',
    id: 'practice',
    label: vscode.l10n.t('Practise'),
    description: answered > 0 ? vscode.l10n.t('{0} of {1} right today', study?.today.right ?? 0, answered) : '',
    icon: 'play',
    tooltip: vscode.l10n.t('Choose what to practise'),
    command: { command: 'awsNotes.quiz.start', title: vscode.l10n.t('Open the Quiz') },
  };
}
