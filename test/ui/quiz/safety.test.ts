import assert from 'node:assert/strict';
import { join } from 'node:path';
import { build } from 'esbuild';

describe('what the quiz page lets in', () => {
  it('builds only known elements from rendered text', async () => {
    const { outputFiles } = await build({
      entryPoints: [join(uiHost.root, 'media/quiz/safeHtml.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'lock',
      footer: { js: 'globalThis.lock = lock;' },
    });
    const context = await uiHost.browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluate(outputFiles[0]?.text ?? '');
    const result = (html: string) =>
      page.evaluate((text) => {
        const { lock } = globalThis as unknown as { lock: { safeHtml(html: string): DocumentFragment } };
        const box = document.createElement('div');
        document.body.replaceChildren(box);
        box.append(lock.safeHtml(text));
        return box.innerHTML;
      }, html);
    const cases: readonly (readonly [string, string])[] = [
      ['<p>a <code class="code-key">b</code></p>', '<p>a <code class="code-key">b</code></p>'],
      ['<p onclick="x()" style="color:red" class="evil" id="live">a</p>', '<p>a</p>'],
      ['<img src="https://example.com/x.png" onerror="x()">', ''],
      ['<script>x()</script><p>a</p>', '<p>a</p>'],
      ['<svg><script>x()</script></svg>b', 'b'],
      ['<a href="javascript:x()">a</a>', 'a'],
      ['<a href="#" data-section="sqs#fifo">a</a>', '<a data-section="sqs#fifo" href="#">a</a>'],
      [
        '<a href="https://example.com" data-docs="https://docs.aws.amazon.com/x">a</a>',
        '<a data-docs="https://docs.aws.amazon.com/x" href="#">a</a>',
      ],
      ['<a data-docs="https://docs.aws.amazon.com.example.com/">a</a>', '<a href="#">a</a>'],
      ['<iframe srcdoc="<script>x()</script>"></iframe>a', 'a'],
      ['<form action="https://example.com"><button>a</button></form>', 'a'],
      ['b<noscript><p title="</noscript><img src=x onerror=x()>"></noscript>', 'b'],
      ['<math><mtext><table><mglyph><style><img src=x onerror=x()></style></mglyph></table></mtext></math>', ''],
      ['<template><p>a</p></template>b', 'b'],
      [
        '<pre class="code" tabindex="0"><code data-language="yaml">a: 1</code></pre>',
        '<pre class="code" tabindex="0"><code data-language="yaml">a: 1</code></pre>',
      ],
      ['<p tabindex="5">a</p>', '<p>a</p>'],
      ['&lt;script&gt;', '&lt;script&gt;'],
    ];
    for (const [html, wanted] of cases) assert.equal(await result(html), wanted, html);
    assert.deepEqual(
      asked.filter((url) => url !== 'about:blank'),
      [],
    );
    await context.close();
  });
});
