import type { ComponentChildren } from 'preact'
import { useFrame } from '../../../platform/web/frame.tsx'

/** Titles, skills and definitions come from French referentials: inside an English page they say so (WCAG 3.1.2). */
export function InFrench({ children }: { children: ComponentChildren }) {
  return useFrame().display.language === 'fr' ? children : <span lang="fr">{children}</span>
}
