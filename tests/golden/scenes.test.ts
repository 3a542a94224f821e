import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Block, type Deck, type Slide, templateIds } from '#core/deck/deck.ts';
import { allSlides } from '#core/deck/find.ts';
import { layoutDeck } from '#core/layout/layout-deck.ts';
import { cardTrendsDeck } from '#tests/pptx/card-trends-deck.ts';
import { sampleDeck } from '#tests/sample-deck.ts';
import { sceneToSvg } from './scene-to-svg.ts';
import { sceneToText } from './scene-to-text.ts';

/** One slide a template, from the sample deck; templates it does not use are filled with its blocks. */
function slidesByTemplate(deck: Deck): Slide[] {
  const slides = allSlides(deck);
  const blockOf = (kind: string) =>
    slides.flatMap((slide) => Object.values(slide.blocks)).find((block) => block.kind === kind);
  const [text, chart] = [blockOf('text'), blockOf('chart')];
  const facts = Object.values(deck.snapshots)
    .filter((fact) => fact.area.code === '440000')
    .slice(0, 5);
  const timeline = {
    kind: 'timeline' as const,
    id: 'timeline',
    events: facts.map((fact) => ({
      when: `${fact.period}年`,
      text: [
        {
          kind: 'figure' as const,
          figure: { observationId: fact.id, facet: 'value' as const },
          format: { unit: true, sign: 'none' as const },
        },
      ],
    })),
  };
  return templateIds.map((template, index) => {
    const found = slides.find((slide) => slide.template === template);
    if (found !== undefined) return found;
    const blocks: Record<string, Block> = {
      ...(template === 'timeline' ? { timeline } : {}),
      ...(template === 'text-image' && text !== undefined && chart !== undefined ? { text, image: chart } : {}),
    };
    return {
      id: `made-${index}`,
      template,
      title: [{ kind: 'words', text: '版式示例' }],
      blocks,
      notes: '',
      hidden: false,
    };
  });
}

const deck = await sampleDeck();
const made = { ...deck, sections: [{ id: 'all', name: '全部版式', slides: slidesByTemplate(deck) }] };
const { scenes, problems } = layoutDeck(made);

const withTrends = layoutDeck(cardTrendsDeck()).scenes;
const agreedScenes = [
  ...templateIds.map((template, index) => [template, scenes[index]] as const),
  ['card-trends', withTrends[0]] as const,
  ['card-trends-in-two-rows', withTrends[3]] as const,
];

test.each(agreedScenes)('%s is laid out as agreed', (template, scene) => {
  if (scene === undefined) throw new Error(`no scene for ${template}`);
  const agreed = path.join(import.meta.dirname, `${template}.txt`);
  const changed = path.join(import.meta.dirname, `${template}-changed.txt`);
  const now = sceneToText(scene);
  rmSync(changed, { force: true });
  if (!existsSync(agreed)) {
    writeFileSync(changed, now);
    throw new Error(`${template}.txt is missing; look at ${template}-changed.txt and rename it when it is right`);
  }
  const before = readFileSync(agreed, 'utf8');
  const picture = path.join(tmpdir(), `danxia-golden-${template}.svg`);
  if (now !== before) {
    writeFileSync(changed, now);
    writeFileSync(picture, sceneToSvg(scene));
  }
  expect(now, `looks like ${picture}`).toBe(before);
});

test('the sample deck has no problems', async () => {
  expect(layoutDeck(deck).problems).toEqual([]);
  expect(problems).toEqual([]);
});
