import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core takes for findings and is none: thumbnails are pictures, whose words need not be in the name of the slide
 * (WCAG 2.5.3); a grid that has the focus scrolls its own body by its keys.
 */
const pictures = { rule: 'label-content-name-mismatch', within: '[data-testid="navigator"]' };
const grids = { rule: 'scrollable-region-focusable', within: '[role="grid"][tabindex="0"]' };

/** Serious and critical findings of axe-core on a page as it stands, one line an element: rule, what, where. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.waitForFunction(() => document.getAnimations().every((each) => each.playState !== 'running'));
  await page.evaluate(source); // asked of the engine, so that the page's policy stays as it is
  return page.evaluate(
    async (exceptions) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, { resultTypes: ['violations'] });
      return violations
        .filter(({ impact }) => impact === 'serious' || impact === 'critical')
        .flatMap(({ id, nodes }) =>
          nodes
            .filter(({ target: [selector] }) => {
              const element = document.querySelector(String(selector));
              return !exceptions.some(({ rule, within }) => rule === id && element?.closest(within) !== null);
            })
            .map((node) => `${id}: ${node.html.slice(0, 300)} ${node.failureSummary ?? ''}`),
        );
    },
    [pictures, grids],
  );
}
