import { memo } from 'react';
import type { BlockKind, TemplateId } from '#core/deck/deck.ts';
import type { Frame } from '#core/geometry/geometry.ts';
import { templates } from '#core/layout/templates.ts';
import styles from './template-preview.module.css';

/** A template as a drawing of its slots, for pickers. Decoration: the template's name stands beside it. */
export const TemplatePreview = memo(function TemplatePreview({ template }: { template: TemplateId }) {
  const { slots } = templates[template];
  return (
    <svg className={styles.preview} viewBox="0 0 960 540" aria-hidden="true">
      {slots.length === 0 ? (
        <Framing template={template} />
      ) : (
        <>
          <rect className={styles.title} x="48" y="52" width="470" height="44" rx="6" />
          {slots.map((slot) => (
            <Slot key={slot.name} kind={slot.accepts[0] ?? 'text'} frame={slot.frame} />
          ))}
        </>
      )}
    </svg>
  );
});

function Framing({ template }: { template: TemplateId }) {
  switch (template) {
    case 'contents':
      return (
        <>
          <rect className={styles.accent} x="0" y="0" width="276" height="540" />
          {[0, 1, 2, 3].map((row) => (
            <rect key={row} className={styles.body} x="350" y={110 + row * 88} width="480" height="34" rx="6" />
          ))}
        </>
      );
    case 'sources':
      return (
        <>
          <rect className={styles.title} x="48" y="52" width="260" height="44" rx="6" />
          {[0, 1, 2, 3, 4].map((row) => (
            <rect
              key={row}
              className={styles.body}
              x="48"
              y={146 + row * 66}
              width={760 - (row % 2) * 190}
              height="26"
              rx="6"
            />
          ))}
        </>
      );
    case 'section':
      return (
        <>
          <rect className={styles.accent} x="84" y="140" width="110" height="76" rx="6" />
          <rect className={styles.title} x="84" y="252" width="520" height="64" rx="6" />
        </>
      );
    case 'closing':
      return <rect className={styles.title} x="250" y="196" width="460" height="64" rx="6" />;
    default:
      return (
        <>
          <rect className={styles.accent} x="84" y="110" width="90" height="14" />
          <rect className={styles.title} x="84" y="160" width="640" height="64" rx="6" />
          <rect className={styles.body} x="84" y="254" width="400" height="30" rx="6" />
        </>
      );
  }
}

function Slot({ kind, frame }: { kind: BlockKind; frame: Frame }) {
  const { x, y, width, height } = frame;
  const bottom = y + height;
  switch (kind) {
    case 'chart':
      return [0.45, 0.7, 0.55, 0.95].map((share, index) => (
        <rect
          key={share}
          className={index === 3 ? styles.accent : styles.body}
          x={x + (width / 4) * index + width * 0.04}
          y={bottom - height * share}
          width={width * 0.17}
          height={height * share}
        />
      ));
    case 'key-figures': {
      const across = width > 500 ? 3 : 1;
      return Array.from({ length: across === 3 ? 6 : 3 }, (_, index) => {
        const down = across === 3 ? 2 : 3;
        const [wide, tall] = [(width - 24 * (across - 1)) / across, (height - 24 * (down - 1)) / down];
        const [left, top] = [x + (index % across) * (wide + 24), y + Math.floor(index / across) * (tall + 24)];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: cards of a drawing never move.
          <g key={index}>
            <rect className={styles.soft} x={left} y={top} width={wide} height={tall} rx="8" />
            <rect
              className={styles.accent}
              x={left + 22}
              y={top + tall * 0.42}
              width={wide * 0.45}
              height={tall * 0.22}
            />
          </g>
        );
      });
    }
    case 'table':
      return [0, 1, 2, 3, 4].map((row) => (
        <rect
          key={row}
          className={row === 0 ? styles.accent : styles.soft}
          x={x}
          y={y + (height / 5) * row}
          width={width}
          height={height / 5 - 10}
        />
      ));
    case 'text':
      return [0, 1, 2, 3].map((row) => (
        <rect
          key={row}
          className={styles.body}
          x={x}
          y={y + 40 + row * 72}
          width={width * (row === 3 ? 0.6 : 0.95)}
          height="28"
          rx="6"
        />
      ));
    case 'image':
      return (
        <>
          <rect className={styles.soft} x={x} y={y} width={width} height={height} rx="8" />
          <path
            className={styles.body}
            d={`M${x} ${bottom} L${x + width * 0.35} ${y + height * 0.45} L${x + width * 0.55} ${y + height * 0.7} L${x + width * 0.75} ${y + height * 0.5} L${x + width} ${bottom} Z`}
          />
        </>
      );
    case 'timeline':
      return (
        <>
          <rect className={styles.body} x={x} y={y + 100} width={width} height="8" />
          {[0, 1, 2, 3].map((event) => (
            <g key={event}>
              <circle className={styles.accent} cx={x + 30 + event * (width / 4)} cy={y + 104} r="24" />
              <rect
                className={styles.body}
                x={x + event * (width / 4)}
                y={y + 170}
                width={width / 4 - 50}
                height="24"
                rx="6"
              />
            </g>
          ))}
        </>
      );
  }
}
