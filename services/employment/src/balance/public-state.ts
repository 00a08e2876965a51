import type { StateData } from '@kadry/contracts/catalogue'
import { type Balance, publicRow } from './balance.ts'

/** What everybody may see of a balance: the rows made of rounded counts. */
export function publicState({ id, agreementId, year, number, shown }: Balance & { readonly id: string }) {
  return { id, agreementId, year, number, rows: shown.map(publicRow) } satisfies StateData<'balance.state.v1'>
}
