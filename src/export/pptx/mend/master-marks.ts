import type { SceneNode } from '#core/scene/scene.ts';
import type { OfficePackage } from '../package/package.ts';
import { addRelationship } from '../package/relationships.ts';
import { add, descendants } from '../package/xml.ts';
import type { PptxInput } from '../pptx-input.ts';
import { pictureShape, textShape } from './layout-shapes.ts';

const master = 'ppt/slideMasters/slideMaster1.xml';

/** What is alike on every slide stands on the master, once: changed there, it changes everywhere. */
export function addMarksToMaster(file: OfficePackage, { scenes, assets, document: { language } }: PptxInput): void {
  const nodes = new Map<string, SceneNode>();
  for (const node of scenes.flatMap((scene) => scene.nodes)) if (node.shared === true) nodes.set(node.id, node);
  if (nodes.size === 0) return;
  const document = file.document(master);
  const [tree] = descendants(document, 'p:spTree');
  if (tree === undefined) return;
  const ids = descendants(document, 'p:cNvPr').map((each) => Number(each.attribs.id));
  let id = Math.max(1, ...ids);
  for (const node of nodes.values()) {
    id += 1;
    if (node.kind === 'text') add(tree, textShape({ id, node, language, placeholder: null }));
    if (node.kind !== 'image') continue;
    const asset = assets[node.assetId];
    if (asset === undefined) continue;
    const name = `${node.id}.${asset.mediaType === 'image/png' ? 'png' : 'jpeg'}`;
    file.put(`ppt/media/${name}`, asset.bytes);
    add(tree, pictureShape(id, node, addRelationship(file, master, 'image', `../media/${name}`)));
  }
}
