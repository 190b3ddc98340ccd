type Tree = { [name: string]: Tree | string | string[] | Tree[] }

/**
 * A form as an object: `lines.0.quantity` becomes `{ lines: [{ quantity }] }`. Empty text is left out, so that "nothing
 * typed" and "no such field" are one thing to the schema; fields named in `lists` collect their repeats.
 */
export function readForm(form: FormData, lists: readonly string[] = []): Tree {
  const root: Tree = {}
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue
    if (lists.includes(name)) root[name] = [...((root[name] as string[]) ?? []), value]
    else if (value.trim() !== '') put(root, name.split('.'), value)
  }
  return root
}

/** The files of a form by the names asked for; an input left empty sends a file without a name. */
export async function readFiles(form: FormData, names: readonly string[]) {
  const files: Record<string, { name: string; bytes: Uint8Array }> = {}
  for (const name of names) {
    const file = form.get(name)
    // An input left empty arrives without a name, or with React's word for none.
    if (file instanceof File && file.name !== '' && !(file.size === 0 && file.name === 'undefined'))
      files[name] = { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  }
  return files
}

function put(tree: Tree, path: string[], value: string) {
  const [head = '', ...rest] = path
  // A form is written by strangers: names that reach into an object's own workings are dropped.
  if (head === '__proto__' || head === 'constructor') return
  if (rest.length === 0) tree[head] = value
  else {
    tree[head] ??= (/^\d+$/.test(rest[0] ?? '') ? [] : {}) as Tree
    put(tree[head] as Tree, rest, value)
  }
}
