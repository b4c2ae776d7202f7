import axe from 'axe-core';
import type { Frame } from 'playwright-core';

/** What axe finds wrong on a page, one line each: the rule, the element, the reason. */
export async function violations(page: Frame): Promise<readonly string[]> {
  // The page stays the same while its content changes; a reload takes axe with it.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // What sticks to the ends covers what scrolls below it; a person scrolls, the rule on sizes does not.
    for (const bar of document.querySelectorAll<HTMLElement>('.round-head, .actions, #notices')) bar.style.position = 'static';
    const { axe: runner } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations: found } = await runner.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    for (const bar of document.querySelectorAll<HTMLElement>('.round-head, .actions, #notices')) bar.style.position = '';
    return found.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} at ${node.target.join(' ')}: ${node.failureSummary?.replace(/\s+/g, ' ') ?? ''}`),
    );
  });
}
