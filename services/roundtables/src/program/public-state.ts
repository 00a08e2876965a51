import type { StateData } from '@kadry/contracts/catalogue'
import type { Known } from './program.ts'

/** The last version; nobody outside hears of what is only drafted. */
export function publicState({ id, roundTableId, versions }: Known) {
  const last = versions.at(-1)
  if (!last) return null
  return {
    id,
    roundTableId,
    number: last.number,
    publishedAt: last.publishedAt,
    slots: last.slots.map((slot) => ({
      ...slot,
      // Nobody outside hears of a person, and of one who speaks for no body there is nothing else to say.
      speakers: slot.speakers.flatMap(({ organizationId, position }) =>
        organizationId === undefined ? [] : [{ organizationId, position }],
      ),
    })),
  } satisfies StateData<'tableProgram.state.v1'>
}
