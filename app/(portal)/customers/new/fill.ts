/** Puts values into a sentence that came to the browser with its places open: `{name}`. */
export const fill = (text: string, values: Record<string, string>) =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
