import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Deck, Paragraph, Slide } from '#core/deck/deck.ts';
import { type TextOfSlide, textAt } from '#core/deck/texts/map-texts.ts';
import type { Scene, TableNode, TextNode } from '#core/scene/scene.ts';
import { themeOf } from '#core/theme/themes.ts';
import { documentStore, useDeck } from '../state/current-document.ts';
import { finishText } from '../state/text-session.ts';
import type { TextCell } from '../state/view-store.ts';
import { cellsOf, eventNode, sameCell } from './cells-of.ts';
import { Editable } from './editable.tsx';
import { boxStyle, styleOfNode } from './text-style.ts';

type CellTextProps = { slide: Slide; scene: Scene; slot: string; cell: TextCell };

/** A cell of a table or an event of a timeline, typed in place; Tab goes on to the next one. */
export function CellText({ slide, scene, slot, cell }: CellTextProps) {
  const { t } = useTranslation();
  const deck = useDeck();
  const block = slide.blocks[slot];
  const place: TextOfSlide = { ...cell, slideId: slide.id, slot };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the cell is the same for the editor's life.
  const paragraphs = useMemo((): Paragraph[] => [{ runs: textAt(slide, place), bullet: false }], [block]);
  const box = boxOfCell(deck, scene, slot, cell);
  if (block === undefined || box === null) return null;
  return (
    <Editable
      slot={slot}
      placeOf={() => place}
      testId="cell-editor"
      label={t('canvas.editing', { slot: t(`canvas.${cell.kind}`, { row: cell.at + 1, column: cell.column + 1 }) })}
      box={box}
      multiline={false}
      paragraphs={paragraphs}
      figures={cell.kind === 'cell' || cell.kind === 'event'}
      put={(next, { merge, snapshots }) => {
        const args = { place, runs: next[0]?.runs ?? [], ...(snapshots === undefined ? {} : { snapshots }) };
        documentStore().run('setText', args, merge === undefined ? {} : { merge });
      }}
      next={(direction) => {
        const cells = cellsOf(block);
        const beside = cells[cells.findIndex((each) => sameCell(each, cell)) + direction];
        if (beside !== undefined) finishText({ slideId: slide.id, slot, cell: beside });
        return beside !== undefined;
      }}
    />
  );
}

function boxOfCell(deck: Deck, scene: Scene, slot: string, cell: TextCell): CSSProperties | null {
  if (cell.kind === 'when' || cell.kind === 'event') {
    const id = eventNode(slot, cell);
    const node = scene.nodes.find((each): each is TextNode => each.kind === 'text' && each.id === id);
    if (node === undefined) return null;
    const empty = { fontSize: themeOf(deck.theme).sizes.body, lineHeight: 1.5 };
    return node.lines.length > 0 ? styleOfNode(node) : { ...boxStyle(node.frame, node.verticalAlign), ...empty };
  }
  const node = scene.nodes.find((each): each is TableNode => each.kind === 'table' && each.source?.slot === slot);
  return node === undefined ? null : boxInTable(node, scene, cell);
}

function boxInTable(node: TableNode, scene: Scene, { kind, at, column }: TextCell): CSSProperties {
  const row = kind === 'header' ? 0 : at + 1;
  const sum = (sizes: readonly number[], count: number) => sizes.slice(0, count).reduce((all, each) => all + each, 0);
  const [width = 0, height = 0] = [node.columnWidths[column], node.rowHeights[row]];
  const frame = {
    x: node.frame.x + sum(node.columnWidths, column),
    y: node.frame.y + sum(node.rowHeights, row),
    width,
    height,
  };
  const shown = node.cells[row]?.[column];
  const paragraph = shown?.paragraphs[0];
  // An empty cell is typed like its neighbours.
  const run = paragraph?.runs[0] ?? node.cells[row]?.flatMap((each) => each.paragraphs[0]?.runs ?? [])[0];
  const ground = shown?.fill ?? scene.background;
  return {
    ...boxStyle({ ...frame, x: frame.x + 10, width: frame.width - 20 }, 'middle'),
    fontSize: run?.size,
    fontWeight: run?.bold === true ? 700 : 400,
    color: run === undefined ? undefined : `#${run.colour.hex}`,
    lineHeight: 1.2,
    textAlign: paragraph?.align,
    '--text-ground': `#${ground.hex}`,
  } as CSSProperties;
}
