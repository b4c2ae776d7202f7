// Starts mocha inside VS Code's extension host; the browser build of mocha serves the Node host and the web worker alike.
import 'mocha';

declare const mocha: BrowserMocha;

/** Loads the test files, runs them, and prints each result and the sums. */
export function run(load: () => void): Promise<void> {
  // mocha's browser build reads the page's address, which the Node host lacks.
  if (!('location' in globalThis)) Object.assign(globalThis, { location: { search: '' } });
  mocha.setup({ ui: 'bdd', reporter: 'min', timeout: 20_000 });
  Object.assign(mocha, { _reporter: class {} });
  load();
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      console.log(`RESULT ${JSON.stringify({ passed: runner.stats?.passes ?? 0, failed: failures })}`);
      if (failures > 0) reject(new Error(`${failures} tests failed.`));
      else resolve();
    });
    runner.on('pass', (test) => console.log(`  ✓ ${test.fullTitle()}`));
    runner.on('fail', (test, error) => {
      const trace = String(error.stack ?? error)
        .split('\n')
        .slice(0, 8);
      console.log(`  ✗ ${test.fullTitle()}\n    ${trace.join('\n    ')}`);
    });
  });
}
