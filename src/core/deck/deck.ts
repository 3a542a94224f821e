import type { ChartKind } from '#core/scene/chart-spec.ts';
import type {
  Area,
  FigureFormat,
  FigureReference,
  ObservationSnapshot,
  Polarity,
} from '#core/indicators/observation.ts';
import type { ThemeId } from '#core/theme/theme.ts';

/** A briefing: sections of slides, and a snapshot of every observation its figures refer to. Immutable. */
export type Deck = {
  id: string;
  title: string;
  subtitle: string;
  organisation: string; // who reports; '' when not given
  date: string; // ISO date the deck is as of
  area: Area;
  period: string; // SDMX time period of the briefing
  language: 'zh-CN' | 'en';
  theme: ThemeId;
  upDown: 'red-up' | 'green-up' | 'neutral';
  classification?: string; // 密级, on every slide, e.g. '内部资料'; none when '' or left out
  logo?: string; // asset id of a picture on every slide; none when '' or left out
  footer?: string; // words beside the page number
  sections: readonly Section[];
  snapshots: Readonly<Record<string, ObservationSnapshot>>; // by observation id
  assets: Readonly<Record<string, Asset>>; // by asset id
};

export type Section = { id: string; name: string; slides: readonly Slide[] };

export type Slide = {
  id: string;
  template: TemplateId;
  title: readonly Run[];
  blocks: Readonly<Record<string, Block>>; // by slot of the template; a missing slot is empty
  notes: string;
  hidden: boolean;
  split?: number; // line of the body's grid the boundary between its slots was moved to
};

export const templateIds = [
  'cover',
  'contents',
  'section',
  'key-figures',
  'chart-takeaway',
  'chart-cards',
  'two-charts',
  'table',
  'text-image',
  'timeline',
  'closing',
  'sources',
] as const;
export type TemplateId = (typeof templateIds)[number];

/** A run is words or a figure; a number is never bare text. */
export type Run =
  | { kind: 'words'; text: string; bold?: boolean }
  | { kind: 'figure'; figure: FigureReference; format: FigureFormat; bold?: boolean };

export type Paragraph = { runs: readonly Run[]; bullet: boolean };

export type Block = KeyFiguresBlock | ChartBlock | TableBlock | TextBlock | ImageBlock | TimelineBlock;
export type BlockKind = Block['kind'];

/**
 * One card: a value with its name, growth and ranks; the facets shown are chosen from what the observation has. `trend` is drawn
 * as a small line: points in equal steps of time, oldest first, the last of them the card's own.
 */
export type KeyFigureCard = {
  observationId: string;
  show: readonly ('growth' | 'change' | 'ranks' | 'period')[];
  trend?: readonly TrendPoint[];
  unit?: string; // the value is shown in it, e.g. '亿元' for a figure in 万元
  decimals?: number; // fewer than its source printed
  compare?: FigureReference; // another figure it is held against, printed below
  highlight?: boolean;
  polarity?: Polarity; // what a rise means, where the indicator's own does not serve
};

export type TrendPoint = { period: string; figure: FigureReference | null }; // SDMX; null is a gap

export type KeyFiguresBlock = {
  kind: 'key-figures';
  id: string;
  cards: readonly KeyFigureCard[];
  perRow?: number; // cards; as their number suggests when left out
};

export type ChartBlock = {
  kind: 'chart';
  id: string;
  chart: ChartKind;
  heading: string; // statistical subtitle: who, what, when; '' for none
  categories: readonly string[];
  series: readonly ChartBlockSeries[];
  highlight: number | null; // category index drawn in the accent colour
  lead?: number; // of several series the one drawn in the accent colour, the others pale
  labels: boolean;
  displayUnit?: string; // values are printed in it, e.g. '亿元' for figures in 万元; exact, no digit is lost
  targetLine?: FigureReference; // a line across the chart at this figure
  growth?: boolean; // published growth stands over the columns
  notes?: readonly ChartNote[];
};

/** Words over the chart that point to what it shows of a category. */
export type ChartNote = { category: number; text: string };

export type ChartBlockSeries = {
  name: string;
  mark: 'column' | 'line' | 'area' | 'slice';
  figures: readonly (FigureReference | null)[]; // one per category; null is a gap
};

export type TableBlock = {
  kind: 'table';
  id: string;
  header: readonly string[];
  rows: readonly (readonly (readonly Run[])[])[];
  numeric: readonly boolean[]; // per column: right-aligned
  heat?: boolean; // cells are coloured by how high their figure stands in its column
};

export type TextBlock = { kind: 'text'; id: string; paragraphs: readonly Paragraph[] };
export type ImageBlock = { kind: 'image'; id: string; assetId: string; alt: string };

export type TimelineBlock = {
  kind: 'timeline';
  id: string;
  events: readonly { when: string; text: readonly Run[] }[];
};

/** A picture in the deck; its bytes travel beside the deck, keyed by the same id (sha-256 of the bytes, hex). */
export type Asset = { id: string; mediaType: 'image/png' | 'image/jpeg'; width: number; height: number; name: string };
export type AssetBytes = Readonly<Record<string, Uint8Array>>;
