import type { StateData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'
import type { Known } from './material.ts'

/** What a material is about and how far it got; its text is published on channels and by the graph. */
export function publicState({ id, title, topic, kind, authorId, status, correctsId, plannedOn }: Known) {
  return {
    ...{ id, title, topic, kind, authorId, status },
    ...given({ correctsId, plannedOn }),
  } satisfies StateData<'material.state.v1'>
}
