import { looks } from './looks.ts';

/** A page with all pictures, a row a view; each opens large. */
export function contactSheet(views: readonly string[]): string {
  const rows = views.map((view) => {
    const pictures = looks.map(({ name }) => {
      const file = `${view}.${name}.png`;
      return `<a href="${file}" title="${name}"><img src="${file}" loading="lazy" alt="${view}, ${name}"></a>`;
    });
    return `<section id="${view}"><h2>${view}</h2><div>${pictures.join('')}</div></section>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Danxia</title>
<style>
body { margin: 24px; background: #777; color: #fff; font: 14px sans-serif; }
h2 { margin: 24px 0 8px; font-size: 14px; }
div { display: grid; grid-template-columns: repeat(4, 1fr); gap: 8px; }
img { display: block; width: 100%; }
</style>
${rows.join('\n')}
`;
}
