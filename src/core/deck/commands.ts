import { addAsset } from './commands/add-asset.ts';
import { addSection } from './commands/add-section.ts';
import { deleteSection } from './commands/delete-section.ts';
import { deleteSlides } from './commands/delete-slides.ts';
import { duplicateSlides } from './commands/duplicate-slides.ts';
import { insertFigure } from './commands/insert-figure.ts';
import { insertSlide } from './commands/insert-slide.ts';
import { moveBlock } from './commands/move-block.ts';
import { moveSection } from './commands/move-section.ts';
import { moveSlides } from './commands/move-slides.ts';
import { pasteBlock } from './commands/paste-block.ts';
import { pasteSlides } from './commands/paste-slides.ts';
import { placeSlides } from './commands/place-slides.ts';
import { removeBlock } from './commands/remove-block.ts';
import { renameSection } from './commands/rename-section.ts';
import { replaceText } from './commands/replace-text.ts';
import { replaceDeck } from './commands/replace-deck.ts';
import { setBlock } from './commands/set-block.ts';
import { setDeckProperties } from './commands/set-deck-properties.ts';
import { setHidden } from './commands/set-hidden.ts';
import { setLogo } from './commands/set-logo.ts';
import { setNotes } from './commands/set-notes.ts';
import { setPicture } from './commands/set-picture.ts';
import { setSplit } from './commands/set-split.ts';
import { setTemplate } from './commands/set-template.ts';
import { setText } from './commands/set-text.ts';
import { setTitle } from './commands/set-title.ts';

/**
 * Every way a deck changes. A command is pure: (deck, args) → deck, the same deck when the arguments do not fit or
 * nothing changes. Ids of new things are arguments.
 */
export const deckCommands = {
  setTitle,
  setText,
  insertFigure,
  replaceText,
  setNotes,
  setHidden,
  setBlock,
  removeBlock,
  moveBlock,
  pasteBlock,
  setPicture,
  addAsset,
  setTemplate,
  setSplit,
  insertSlide,
  duplicateSlides,
  moveSlides,
  deleteSlides,
  pasteSlides,
  addSection,
  renameSection,
  moveSection,
  deleteSection,
  setDeckProperties,
  setLogo,
  placeSlides,
  replaceDeck,
};

export type CommandName = keyof typeof deckCommands;
export type CommandArgs<Name extends CommandName> = Parameters<(typeof deckCommands)[Name]>[1];

/** What a person changes by one of these commands, where its own name would say too little. */
export type ChangeName =
  | 'changeCards'
  | 'orderCards'
  | 'changeChartKind'
  | 'changeChart'
  | 'changeSeries'
  | 'orderSeries'
  | 'changeFigures'
  | 'changeTable'
  | 'changeTimeline'
  | 'setTheme'
  | 'setMarks';

export type StepName = CommandName | ChangeName;

/** Names of steps, for "undo …". */
export const stepLabels: Readonly<Record<StepName, { zh: string; en: string }>> = {
  setTitle: { zh: '修改标题', en: 'edit title' },
  setText: { zh: '修改文字', en: 'edit text' },
  insertFigure: { zh: '插入数据', en: 'insert figure' },
  replaceText: { zh: '替换文字', en: 'replace text' },
  setNotes: { zh: '修改备注', en: 'edit notes' },
  setHidden: { zh: '隐藏或显示', en: 'hide or show' },
  setBlock: { zh: '修改内容', en: 'edit content' },
  removeBlock: { zh: '删除内容', en: 'remove content' },
  moveBlock: { zh: '移动内容', en: 'move content' },
  pasteBlock: { zh: '粘贴内容', en: 'paste content' },
  setPicture: { zh: '插入图片', en: 'insert picture' },
  addAsset: { zh: '添加图片', en: 'add picture' },
  setTemplate: { zh: '更换版式', en: 'change template' },
  setSplit: { zh: '调整版位', en: 'resize slots' },
  insertSlide: { zh: '插入幻灯片', en: 'insert slide' },
  duplicateSlides: { zh: '复制幻灯片', en: 'duplicate slides' },
  moveSlides: { zh: '移动幻灯片', en: 'move slides' },
  deleteSlides: { zh: '删除幻灯片', en: 'delete slides' },
  pasteSlides: { zh: '粘贴幻灯片', en: 'paste slides' },
  addSection: { zh: '添加章节', en: 'add section' },
  renameSection: { zh: '重命名章节', en: 'rename section' },
  moveSection: { zh: '移动章节', en: 'move section' },
  deleteSection: { zh: '删除章节', en: 'delete section' },
  setDeckProperties: { zh: '修改汇报信息', en: 'edit deck properties' },
  setLogo: { zh: '更换标识', en: 'change logo' },
  changeCards: { zh: '修改卡片', en: 'edit cards' },
  orderCards: { zh: '调整卡片顺序', en: 'reorder cards' },
  changeChartKind: { zh: '更换图表类型', en: 'change chart type' },
  changeChart: { zh: '修改图表', en: 'edit chart' },
  changeSeries: { zh: '修改图表系列', en: 'edit series' },
  orderSeries: { zh: '调整系列顺序', en: 'reorder series' },
  changeFigures: { zh: '更换地区或时期', en: 'change area or period' },
  changeTable: { zh: '修改表格', en: 'edit table' },
  changeTimeline: { zh: '修改时间轴', en: 'edit timeline' },
  setTheme: { zh: '更换主题', en: 'change theme' },
  setMarks: { zh: '修改标识与页脚', en: 'edit marks and footer' },
  placeSlides: { zh: '加入文本中的数据', en: 'add figures of a text' },
  replaceDeck: { zh: '换成另一版本', en: 'take another version' },
};
