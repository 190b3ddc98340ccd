import inter from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'
import { preload } from 'react-dom'

/** Asks for the typeface early: it is `font-display: optional`, so late means not at all. */
export function FontPreload() {
  preload(inter, { as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' })
  return null
}
