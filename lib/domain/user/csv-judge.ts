import { z } from 'zod'
import { type Column, columns, type Fault, type FaultKey, readUsers, type UserRow } from './csv'

const Email = z.email().max(254)
const most = 50

/** A spreadsheet would run it when the passwords' file is opened. */
const isFormula = (cell: string) => /^[=+@\t\r-]/.test(cell)

/** Every row of the file as a user of this domain, or everything that is wrong with them (pages §18). */
export function judgeUsers(csv: string, domain: string): { users: UserRow[]; faults: Fault[] } {
  const { rows, faults } = readUsers(csv)
  const first = new Map<string, number>()
  const users = rows.map(({ status, ...user }) => {
    const tell = (name: Column, key: FaultKey, values: Fault['values'] = {}) => {
      faults.push({ row: user.row, column: columns[name][0], key, values })
    }
    for (const name of ['firstName', 'lastName', 'displayName'] as const) judgeName(user[name], name, tell)
    if (!user.displayName) tell('displayName', 'empty')
    if (status) tell('status', 'status', { value: status })
    judgeEmail(user.email, domain, tell)
    const before = first.get(user.email)
    if (before !== undefined && user.email) tell('email', 'twice', { email: user.email, row: before })
    else first.set(user.email, user.row)
    return user
  })
  return { users: faults.length > 0 ? [] : users, faults }
}

type Tell = (name: Column, key: FaultKey, values?: Fault['values']) => void

function judgeName(text: string, name: Column, tell: Tell) {
  if (isFormula(text)) tell(name, 'formula', { value: text })
  else if (text.length > most) tell(name, 'tooLong', { max: most })
  else if (/[\p{Cc}\u2028\u2029]/u.test(text)) tell(name, 'oneLine')
}

function judgeEmail(email: string, domain: string, tell: Tell) {
  if (!email) return tell('email', 'empty')
  if (isFormula(email)) return tell('email', 'formula', { value: email })
  if (!Email.safeParse(email).success) return tell('email', 'email', { value: email })
  if (email.split('@')[1] !== domain) tell('email', 'foreign', { email, domain })
}
