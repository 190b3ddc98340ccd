/** Puts an open popover under its anchor, or above it where there is no room. */
export function place(pop: HTMLElement, anchor: HTMLElement, align: 'start' | 'end' = 'start') {
  const at = anchor.getBoundingClientRect()
  const { width, height } = pop.getBoundingClientRect()
  const gap = 6
  const below = at.bottom + gap + height <= window.innerHeight
  const left = align === 'end' ? at.right - width : at.left
  pop.style.top = `${Math.max(8, below ? at.bottom + gap : at.top - gap - height)}px`
  pop.style.left = `${Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8))}px`
}
