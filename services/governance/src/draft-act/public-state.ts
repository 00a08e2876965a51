import type { StateData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'
import { type Known, latestOf } from './draft-act.ts'

/** How far a draft got; its texts and comments are shown through the graph. */
export function publicState({ id, workingGroupId, kind, title, authorId, status, comments, ...draft }: Known) {
  const { authorityId, sentOn, adoptedAsId } = draft
  return {
    ...{ id, workingGroupId, kind, title, authorId, status },
    version: latestOf(draft).number,
    openComments: comments.filter(({ disposition }) => disposition === 'OPEN').length,
    ...given({ authorityId, sentOn, adoptedAsId }),
  } satisfies StateData<'draftAct.state.v1'>
}
