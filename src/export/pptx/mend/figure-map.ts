import type { Scene } from '#core/scene/scene.ts';
import { guidOf } from '../guid.ts';
import type { OfficePackage } from '../package/package.ts';
import { relationshipsPath } from '../package/part-paths.ts';
import { addRelationship } from '../package/relationships.ts';
import { add, descendants, documentOf, element, serialiseXml } from '../package/xml.ts';
import { namespaces } from '../package/namespaces.ts';
import type { PptxInput } from '../pptx-input.ts';

/** Ids of a slide's shapes by the id of the node each was drawn from. */
export type ShapeIds = ReadonlyMap<string, string>;

const item = 'customXml/item1.xml';
const properties = 'customXml/itemProps1.xml';
const propertiesType = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/**
 * A custom XML part that says where every number of the file comes from: each observation shown (id, vintage, quotation),
 * and which shape of which slide shows what. PowerPoint keeps it when the file is edited and saved.
 * `shapes` has one entry a scene, in order.
 */
export function addFigureMap(file: OfficePackage, input: PptxInput, shapes: readonly ShapeIds[]): void {
  const root = element('fig:figures');
  const shown = new Set(
    input.scenes.flatMap((scene) => scene.nodes.flatMap((node) => node.figures)).map(observationOf),
  );
  if (shown.size === 0) return;
  for (const id of shown) {
    const fact = input.facts[id];
    if (fact === undefined) continue;
    const { vintage, indicatorId, indicatorName, area, period, value, unit, status, source, quotation } = fact;
    add(
      root,
      element(
        'fig:observation',
        {
          id,
          vintage,
          indicator: indicatorId,
          name: indicatorName,
          area: area.code,
          areaName: area.name,
          period,
          value: value ?? undefined,
          unit,
          status,
          publisher: source.publisher,
          source: source.title,
          published: source.datePublished,
        },
        [element('fig:quotation', { location: quotation.location }, [quotation.text])],
      ),
    );
  }
  const slideIds = descendants(file.document('ppt/presentation.xml'), 'p:sldId').map((each) => each.attribs.id);
  for (const [index, scene] of input.scenes.entries()) {
    const drawn = shapesOf(scene, shapes[index] ?? new Map());
    if (drawn.length === 0) continue;
    const slide = element('fig:slide', { id: slideIds[index] ?? undefined, number: index + 1 });
    for (const { id, name, figures } of drawn) {
      const references = figures.map(([observation, facet]) => element('fig:figure', { observation, facet }));
      add(slide, element('fig:shape', { id, name }, references));
    }
    add(root, slide);
  }
  file.put(item, serialiseXml(documentOf(root, 'fig')));
  const schemas = element('ds:schemaRefs', {}, [element('ds:schemaRef', { 'ds:uri': namespaces.fig })]);
  const about = element('ds:datastoreItem', { 'ds:itemID': guidOf(namespaces.fig) }, [schemas]);
  file.put(properties, serialiseXml(documentOf(about, 'ds')));
  file.put(relationshipsPath(item), serialiseXml(documentOf(element('rel:Relationships'), 'rel')));
  addRelationship(file, item, 'customXmlProps', 'itemProps1.xml');
  addRelationship(file, 'ppt/presentation.xml', 'customXml', `../${item}`);
  file.addType(properties, propertiesType);
}

const observationOf = ({ observationId }: { observationId: string }) => observationId;

/** Shapes with figures, each figure once. */
function shapesOf(scene: Scene, ids: ShapeIds) {
  return scene.nodes.flatMap((node) => {
    const id = ids.get(node.id);
    if (id === undefined || node.figures.length === 0) return [];
    const unique = new Map(node.figures.map((each) => [`${each.observationId} ${each.facet}`, each]));
    const figures = [...unique.values()].map((each): [string, string] => [each.observationId, each.facet]);
    return [{ id, name: node.name, figures }];
  });
}
