import type { StateData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'
import type { NormativeAct } from './normative-act.ts'

/** Acts are public; their files are shown by the graph. */
export function publicState({ id, type, number, date, title, issuerId, url }: NormativeAct & { readonly id: string }) {
  return { id, type, number, date, title, ...given({ issuerId, url }) } satisfies StateData<'act.state.v1'>
}
