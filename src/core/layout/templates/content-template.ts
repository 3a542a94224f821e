import type { TemplateId } from '#core/deck/deck.ts';
import { placeSlot } from '../blocks/place-block.ts';
import type { LayoutContext, Placed, SlotDefinition, Split, Template } from '../layout-types.ts';
import { splitSlots } from '../split.ts';
import { furniture } from '../parts/furniture.ts';

/** A template of title, foot and slots: what most slides are. `backdrop` draws behind the slots. */
export function contentTemplate(
  template: { id: TemplateId; nameZh: string; nameEn: string; slots: readonly SlotDefinition[]; split?: Split },
  backdrop: (context: LayoutContext) => Placed['nodes'] = () => [],
): Template {
  return {
    ...template,
    place(context) {
      const frame = furniture(context);
      const blocks = splitSlots(template.slots, template.split, context.slide).map((slot) =>
        placeSlot(slot.name, slot.frame, context),
      );
      return {
        nodes: [...frame.nodes, ...backdrop(context), ...blocks.flatMap((placed) => placed.nodes)],
        problems: [...frame.problems, ...blocks.flatMap((placed) => placed.problems)],
      };
    },
  };
}
