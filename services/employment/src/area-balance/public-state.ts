import type { StateData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'
import { publicRow } from '../balance/balance.ts'
import type { AreaBalance } from './area-balance.ts'

/** What everybody may see of it: the rows made of rounded counts. */
export function publicState({ id, sectorCode, oktmo, year, number, shown }: AreaBalance & { readonly id: string }) {
  const rows = shown.map(publicRow)
  return { id, ...given({ sectorCode, oktmo }), year, number, rows } satisfies StateData<'areaBalance.state.v1'>
}
