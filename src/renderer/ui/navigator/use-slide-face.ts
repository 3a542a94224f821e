import { useTranslation } from 'react-i18next';
import type { Scene } from '#core/scene/scene.ts';
import { countsAsProblem } from '../state/deck-problems.ts';
import { useSlideLayout } from '../state/slide-layouts.ts';

/** What tree and grid show of a slide: its picture, its title, how many problems it has. Null for one that is gone. */
export function useSlideFace(slideId: string): { scene: Scene; title: string; problems: number } | null {
  const { t } = useTranslation();
  const layout = useSlideLayout(slideId);
  if (layout === null) return null;
  const { scene, problems } = layout;
  return {
    scene,
    title: scene.title === '' ? t('navigator.untitled') : scene.title,
    problems: problems.filter(countsAsProblem).length,
  };
}
