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

/** The files of a form by the names asked for; of a name that stands for several, all of them. */
export async function readFiles(form: FormData, names: readonly string[], several: readonly string[] = []) {
  const files: Record<string, Sent | Sent[]> = {}
  for (const name of names) {
    const [file] = await sentAs(form, name)
    if (file) files[name] = file
  }
  for (const name of several) files[name] = await sentAs(form, name)
  return files
}

type Sent = { name: string; bytes: Uint8Array }

/** An input left empty sends a file without a name, or with React's word for none. */
const sentAs = (form: FormData, name: string): Promise<Sent[]> =>
  Promise.all(
    form
      .getAll(name)
      .filter(file => file instanceof File)
      .filter(file => file.name !== '' && !(file.size === 0 && file.name === 'undefined'))
      .map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  )

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
