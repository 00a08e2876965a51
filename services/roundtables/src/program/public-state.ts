import type { StateData } from '@kadry/contracts/catalogue'
import type { Known, Slot } from './program.ts'

/** The last version; nobody outside hears of what is only drafted. */
export function publicState({ id, roundTableId, versions }: Known) {
  const last = versions.at(-1)
  if (!last) return null
  return {
    id,
    roundTableId,
    number: last.number,
    publishedAt: last.publishedAt,
    slots: last.slots.map(published),
  } satisfies StateData<'tableProgram.state.v1'>
}

/** Nobody outside hears of a person: speakers are named by their bodies and posts. */
function published({ speakers, ...slot }: Slot) {
  const independent = speakers.flatMap(({ organizationId, position }) =>
    organizationId === undefined ? [{ position }] : [],
  )
  return {
    ...slot,
    speakers: speakers.flatMap(({ organizationId, position }) =>
      organizationId === undefined ? [] : [{ organizationId, position }],
    ),
    ...(independent.length > 0 ? { independentSpeakers: independent } : {}),
  }
}
