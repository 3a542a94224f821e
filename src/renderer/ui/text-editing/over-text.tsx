import { Portal } from '@mantine/core';
import type { ReactNode } from 'react';
import { type BoxSize, besideText } from './beside-text.ts';

type OverTextProps = { at: DOMRect; size: BoxSize; className: string | undefined; testId: string; children: ReactNode };

/** A box that belongs to a stretch of the text being typed. The text keeps the focus, also when the box is pressed. */
export function OverText({ at, size, className, testId, children }: OverTextProps) {
  return (
    <Portal>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keeping the focus elsewhere is nothing a person does with it. */}
      <div
        className={className}
        data-text-tools
        data-testid={testId}
        style={besideText(at, size)}
        onMouseDown={(event) => event.preventDefault()}
      >
        {children}
      </div>
    </Portal>
  );
}
