import { type CSSProperties, useEffect, useState } from 'react';
import { slideHeight, slideWidth } from '#core/geometry/geometry.ts';

/** Places a slide in the middle of the window, as large as fits and from whole pixels; the rest stays black. */
export function useFit(): CSSProperties {
  const [size, setSize] = useState({ width: window.innerWidth, height: window.innerHeight });
  useEffect(() => {
    const measure = () => setSize({ width: window.innerWidth, height: window.innerHeight });
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  const scale = Math.min(size.width / slideWidth, size.height / slideHeight);
  return {
    left: Math.round((size.width - slideWidth * scale) / 2),
    top: Math.round((size.height - slideHeight * scale) / 2),
    transform: `scale(${scale})`,
  };
}
