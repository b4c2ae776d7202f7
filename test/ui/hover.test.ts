import assert from 'node:assert/strict';
import { sharedWindow, Window } from './window';

const places: readonly [what: string, file: string, line: number, text: string, words: RegExp][] = [
  ['a property', 'template.yaml', 20, 'VisibilityTimeout', /12 hours|43200|30/],
  ['a variable inside a Sub string', 'template.yaml', 85, 'AWS::StackName', /stack/i],
  ['a policy action', 'template.yaml', 68, 'sqs:ReceiveMessage', /receive/i],
  ['a key of Globals', 'sam.yaml', 7, 'Runtime', /Function/],
  ['a hook', 'appspec.yml', 14, 'BeforeInstall', /Install/],
  ['a phase', 'buildspec.yml', 20, 'post_build', /build/i],
];

for (const web of [false, true]) {
  describe(`hovering with the mouse${web ? ', web worker host' : ''}`, () => {
    const shared = sharedWindow(() => Window.open({ web, file: 'template.yaml' }));
    for (const [what, file, line, text, words] of places) {
      if (web && !['a property', 'a variable inside a Sub string', 'a hook'].includes(what)) continue;
      it(
        `${what} of ${file} tells what matters`,
        shared(async (window) => {
          await window.quickOpen(file);
          await window.line(line);
          const hover = await window.hover(text);
          assert.match((await hover.textContent()) ?? '', words);
          await window.picture(`hover-${what.replaceAll(' ', '-')}${web ? '-web' : ''}`);
        }),
      );
    }
    it(
      'shows nothing on a Kubernetes file',
      shared(async (window) => {
        // Where hovers come at once, none in two seconds is none.
        await window.quickOpen('template.yaml');
        await window.line(18);
        await window.hover('AWS::SQS::Queue');
        await window.quickOpen('kubernetes.yaml');
        await assert.rejects(window.hover('Deployment', 2000));
      }),
    );
    if (web) return;
    it(
      'has links that open the note at its section, and show where a name is defined',
      shared(async (window) => {
        await window.quickOpen('template.yaml');
        await window.line(80);
        const ref = await window.hover('Ref Jobs');
        await ref
          .getByText(/^line 17$/)
          .first()
          .click();
        await window.page.getByText('Ln 17, Col 3').waitFor();
        const property = await window.hover('VisibilityTimeout');
        await property.getByText('Open note').first().click();
        const preview = await window.webview('h2#visibility-timeout');
        await uiHost.until(async () => {
          const box = await preview.locator('h2#visibility-timeout').boundingBox();
          return box !== null && box.y > -50 && box.y < 500 ? true : undefined;
        }, 'the section to be in sight');
      }),
    );
  });
}
