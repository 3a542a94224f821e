import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { documentStore } from '../state/current-document.ts';
import { openTextSession } from '../state/text-session.ts';
import { changeView } from '../state/view-store.ts';
import styles from './editable.module.css';
import { FigurePanel } from './figure-panel.tsx';
import { insertPlainText } from './plain-paste.ts';
import { readFigure } from './runs-dom.ts';
import { TextTools } from './text-tools.tsx';

type EditableProps = {
  slot: string;
  gesture: string; // merge key of all its changes
  testId: string;
  label: string;
  box: CSSProperties; // place on the slide, in points
  paragraphs: boolean; // text of several paragraphs, or one line of thought
  write: (element: HTMLElement) => void; // fills it once, when editing begins
  /** Puts what the element says into the deck; called at each change, all of it one step of undo. */
  change: (element: HTMLElement) => void;
};

/**
 * Text typed where it stands. Changes go into the deck as they are typed, so that a crash loses a second at most; Escape
 * takes the whole step back.
 */
export function Editable({ slot, gesture, testId, label, box, paragraphs, write, change }: EditableProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLDivElement>(null);
  const [figure, setFigure] = useState<HTMLElement | null>(null);
  const changeNow = useRef(change);
  changeNow.current = change;

  // biome-ignore lint/correctness/useExhaustiveDependencies: written once; later it is the person's.
  useEffect(() => {
    const field = element.current;
    if (field === null) return;
    write(field);
    field.focus();
    const selection = window.getSelection();
    selection?.selectAllChildren(field);
    selection?.collapseToEnd();
    const close = openTextSession({
      finish: () => {
        documentStore().endGesture();
        changeView({ editing: null });
      },
    });
    return () => {
      close();
      documentStore().endGesture();
    };
  }, []);

  const finish = (cancel: boolean) => {
    const store = documentStore();
    if (cancel && store.getState().history.mergeKey === gesture) store.undo();
    store.endGesture();
    changeView({ editing: null });
    // The slot takes the focus back, so that arrows and Enter go on from where the person was.
    requestAnimationFrame(() => document.querySelector<HTMLElement>(`button[data-slot="${slot}"]`)?.focus());
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.nativeEvent.isComposing) return;
    const modified = event.ctrlKey || event.metaKey;
    if (event.key === 'Escape') finish(true);
    else if (event.key === 'Enter' && (modified || !paragraphs)) finish(false);
    else if (event.key === 'Enter' && event.shiftKey) event.preventDefault();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const typed = () => {
    if (element.current !== null) changeNow.current(element.current);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the box hears only when the focus leaves its text.
    <div
      className={styles.box}
      style={box}
      onBlur={(event) => {
        const next = event.relatedTarget;
        if (next instanceof Element && next.closest('[data-text-tools]') !== null) return;
        if (event.currentTarget.contains(next) || !document.hasFocus()) return;
        documentStore().endGesture();
        changeView({ editing: null });
      }}
    >
      <TextTools paragraphs={paragraphs} typed={typed} field={element} />
      {/* biome-ignore lint/a11y/useSemanticElements: an input cannot hold figures. */}
      <div
        ref={element}
        className={styles.text}
        role="textbox"
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        aria-label={label}
        aria-multiline={paragraphs}
        title={t('canvas.editorHint')}
        data-testid={testId}
        spellCheck={false}
        onInput={(event) => {
          if (event.nativeEvent instanceof InputEvent && event.nativeEvent.isComposing) return;
          typed();
        }}
        onCompositionEnd={typed}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          event.preventDefault();
          insertPlainText(event.clipboardData.getData('text/plain'), paragraphs);
        }}
        onDrop={(event) => event.preventDefault()}
        onClick={(event) => {
          const target =
            event.target instanceof Element ? event.target.closest<HTMLElement>('[data-observation]') : null;
          setFigure(target !== null && readFigure(target) !== null ? target : null);
        }}
      />
      {figure !== null && <FigurePanel element={figure} typed={typed} close={() => setFigure(null)} />}
    </div>
  );
}
