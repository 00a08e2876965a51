import { describe, expect, it } from 'vitest'
import { loaderOf } from './loader.ts'

describe('the loader of an aggregate', () => {
  it('shows by id only what its viewer may see', async () => {
    const all = [
      { id: '1', status: 'DRAFT' },
      { id: '2', status: 'PLANNED' },
    ]
    const byIds = async (ids: readonly string[]) => all.filter(({ id }) => ids.includes(id))
    const { load } = loaderOf({ byIds }, ({ status }) => status !== 'DRAFT')
    expect(await Promise.all(['1', '2', '3'].map((id) => load(id)))).toEqual([null, all[1], null])
  })
})
