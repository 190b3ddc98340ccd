/** Somebody asked us to stop in the middle of something. */
export class Stopped extends Error {}

/** Something that can go wrong on an honest machine: said in words, with what mends it, and no stack trace. */
export class Trouble extends Error {
  constructor(what, mend) {
    super(mend ? `${what}\n  → ${mend}` : what)
  }
}

const FORESEEN = {
  ENOSPC: 'The disk is full.\n  → Free some space and start again; nothing that was saved is lost.',
  EDQUOT: 'Your disk quota is used up.\n  → Free some space and start again; nothing that was saved is lost.',
  EROFS: 'This folder is read-only.\n  → Start Twotier from a folder you may write to.',
}

export function explain(error) {
  const message = error?.message ?? String(error)
  if (error instanceof Trouble) return message
  const code = error?.code ?? Object.keys(FORESEEN).find(c => message.includes(c))
  if (FORESEEN[code]) return FORESEEN[code]
  if (code === 'EACCES' || code === 'EPERM')
    return `Permission denied: ${error.path ?? message}\n  → Give this user access, or start as the user who owns the folder.`
  if (/No space left on device/.test(message)) return FORESEEN.ENOSPC
  return error?.stack ?? message
}

/** Runs a script's work and turns what it throws into an exit code and a sentence. */
export function main(work) {
  work().catch(error => {
    if (error instanceof Stopped) process.exit(130)
    console.error(`\n${explain(error)}\n`)
    process.exit(1)
  })
}
