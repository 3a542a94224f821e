import type { Scene } from '#core/scene/scene.ts';
import { guidOf } from '../guid.ts';
import { addRelationship, type OfficePackage, relationshipsPath } from '../package/package.ts';
import { descendants, element, parseXml, serialiseXml } from '../package/xml.ts';
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
  const document = parseXml(`<figures xmlns="${namespaces.fig}"/>`);
  const root = document.documentElement;
  const shown = new Set(
    input.scenes.flatMap((scene) => scene.nodes.flatMap((node) => node.figures)).map(observationOf),
  );
  if (root === null || shown.size === 0) return;
  for (const id of shown) {
    const fact = input.facts[id];
    if (fact === undefined) continue;
    const { vintage, indicatorId, indicatorName, area, period, value, unit, status, source, quotation } = fact;
    root.appendChild(
      element(
        document,
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
        [element(document, 'fig:quotation', { location: quotation.location }, [quotation.text])],
      ),
    );
  }
  const slideIds = descendants(file.document('ppt/presentation.xml'), 'p:sldId').map((each) => each.getAttribute('id'));
  for (const [index, scene] of input.scenes.entries()) {
    const drawn = shapesOf(scene, shapes[index] ?? new Map());
    if (drawn.length === 0) continue;
    const slide = element(document, 'fig:slide', { id: slideIds[index] ?? undefined, number: index + 1 });
    for (const { id, name, figures } of drawn) {
      const references = figures.map(([observation, facet]) => element(document, 'fig:figure', { observation, facet }));
      slide.appendChild(element(document, 'fig:shape', { id, name }, references));
    }
    root.appendChild(slide);
  }
  const text = new TextEncoder();
  file.put(item, text.encode(serialiseXml(document)));
  const about = parseXml(`<ds:datastoreItem xmlns:ds="${namespaces.ds}"/>`);
  about.documentElement?.setAttributeNS(namespaces.ds, 'ds:itemID', guidOf(namespaces.fig));
  const schema = element(about, 'ds:schemaRef', { 'ds:uri': namespaces.fig });
  about.documentElement?.appendChild(element(about, 'ds:schemaRefs', {}, [schema]));
  file.put(properties, text.encode(serialiseXml(about)));
  file.put(relationshipsPath(item), text.encode(serialiseXml(parseXml(`<Relationships xmlns="${namespaces.rel}"/>`))));
  addRelationship(file, item, 'customXmlProps', 'itemProps1.xml');
  addRelationship(file, 'ppt/presentation.xml', 'customXml', `../${item}`);
  const types = file.document('[Content_Types].xml');
  types.documentElement?.appendChild(
    element(types, 'ct:Override', { PartName: `/${properties}`, ContentType: propertiesType }),
  );
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
