import * as vscode from 'vscode';
import * as assert from '../../editor/assert';
import { theExtension, until } from '../../editor/window';
import { figure } from './figure';
import { freshStarts, median, type Start, type Took } from './freshStart';

/** Milliseconds. */
const budgets = { activate: 5, load: 15 };
const rounds = 3;

describe('starting within budget', function () {
  this.timeout(90_000);
  const series: Start[][] = [];

  it('this window does not activate the extension by itself', () => {
    assert.equal(theExtension().isActive, false);
  });

  it('starts, is disposed and starts again, with nothing left over', async () => {
    const registered = async () => (await vscode.commands.getCommands()).includes('awsNotes.reveal');
    // Whatever an earlier start left over would throw here: commands, views, tools and readers of links exist once.
    for (let round = 0; round < rounds; round++) series.push(await freshStarts(20, round));
    await freshStarts(1, rounds, () => until(registered, 'the commands to be there again'));
    await until(async () => !(await registered()), 'the commands to be gone');
  });

  /** The median of 20 starts; of several series the best, as other programs only make a start slower. */
  function check(what: 'load' | 'activate'): void {
    const best = (of: (took: Took) => number) =>
      Math.min(...series.map((starts) => median(starts.map((start) => of(start[what])))));
    const took: Took = { clock: best(({ clock }) => clock), processor: best(({ processor }) => processor) };
    figure(what, took);
    const least = Math.min(took.clock, took.processor);
    assert.ok(least < budgets[what], `The median of 20 is ${least.toFixed(2)} ms, the budget is ${budgets[what]} ms`);
  }

  it(`activate() takes less than ${budgets.activate} ms`, () => check('activate'));

  it(`loading the entry file takes less than ${budgets.load} ms`, () => check('load'));
});
