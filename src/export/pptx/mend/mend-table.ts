import type { TableNode } from '#core/scene/scene.ts';
import { type Element, add, child, descendants, element, empty, setAttribute } from '../package/xml.ts';
import { emu } from '../units.ts';
import { anchors, colourElement, type TextOptions, textBody } from './text-body.ts';

/** Cells as the scene has them: text, padding, fill, one rule below. */
export function mendTable(shape: Element, node: TableNode, options: TextOptions): void {
  const table = descendants(shape, 'a:tbl')[0];
  if (table === undefined) return;
  const properties = child(table, 'a:tblPr');
  setAttribute(properties, 'firstRow', '1');
  setAttribute(properties, 'bandRow', '1');
  const { padding } = node;
  descendants(table, 'a:tr').forEach((row, rowIndex) => {
    descendants(row, 'a:tc').forEach((cell, column) => {
      const content = node.cells[rowIndex]?.[column];
      if (content === undefined) return;
      const body = textBody('a:txBody', { ...content, typeface: 'body', padding }, options);
      const rule = element('a:lnB', { w: emu(0.75) }, [element('a:solidFill', {}, [colourElement(node.rule)])]);
      const none = (name: 'a:lnL' | 'a:lnR' | 'a:lnT') => element(name, { w: 0 }, [element('a:noFill')]);
      const fill =
        content.fill === null ? element('a:noFill') : element('a:solidFill', {}, [colourElement(content.fill)]);
      const cellProperties = element(
        'a:tcPr',
        {
          marL: emu(padding.left),
          marR: emu(padding.right),
          marT: emu(padding.top),
          marB: emu(padding.bottom),
          anchor: anchors[content.verticalAlign],
        },
        [none('a:lnL'), none('a:lnR'), none('a:lnT'), rule, fill],
      );
      empty(cell);
      add(cell, body, cellProperties);
    });
  });
}
