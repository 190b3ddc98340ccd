import { expect, it } from 'vitest'
import { insertAll } from '@/prisma/seed/demo/insert'
import { owner } from '../owner'

it('a row of the demo world keeps its own columns, whatever the first row of its table names', async () => {
  const client = await owner().connect()
  try {
    await client.query(`create temp table mixed (id int, name text not null default 'unnamed', seats int)`)
    const mixed = [{ id: 1 }, { id: 2, name: 'Two' }, { seats: 3, id: 3 }, { id: 4, seats: 4 }]
    await insertAll(client, { mixed } as never)
    const { rows } = await client.query('select * from mixed order by id')
    expect(rows).toEqual([
      { id: 1, name: 'unnamed', seats: null },
      { id: 2, name: 'Two', seats: null },
      { id: 3, name: 'unnamed', seats: 3 },
      { id: 4, name: 'unnamed', seats: 4 },
    ])
    const wrong = insertAll(client, { mixed: [{ id: 5 }, { id: 6, colour: 'red' }] } as never)
    await expect(wrong).rejects.toThrow(/colour/)
  } finally {
    await client.query('drop table if exists mixed')
    client.release()
  }
})
