import { day, flag, integer, list, moment, nested, optional, shape, text } from '@kadry/mongo/shape'
import { globalId, newKey, parseId } from '@kadry/runtime/ids'
import { aggregate, type Store } from '@kadry/subgraph/aggregate'
import { attachedFile } from '@kadry/subgraph/attachments'
import { emptyProgram, type Slot, type TableProgram } from './program.ts'
import { publicState } from './public-state.ts'

export type Programs = Store<TableProgram, Record<never, never>>

/** What a command answers; its table is read where it is asked for. */
export type ProgramPayload = {
  readonly __typename: 'ProgramPayload'
  readonly roundTableId: string
  readonly repeated: boolean
}

const slots = list<Slot>(
  nested({
    id: text,
    hall: text,
    startsAt: moment,
    endsAt: moment,
    title: text,
    isBreak: flag,
    speakers: list(nested({ organizationId: optional(text), position: text, personId: optional(text) })),
  }),
)

export const tableProgram = aggregate<TableProgram>({
  type: 'TableProgram',
  collection: 'tablePrograms',
  shape: shape<TableProgram>({
    roundTableId: text,
    draft: slots,
    versions: list(nested({ number: integer, publishedAt: moment, slots })),
    materials: list(nested({ file: attachedFile, ownerId: text, slotId: optional(text), consentedOn: optional(day) })),
    slotsEver: integer,
    personIds: optional(list(text)),
  }),
  publicState: { type: 'tableProgram.state.v1', of: publicState },
  noun: { ru: 'Программа круглого стола', en: 'programme of a round table' },
  files: ['materials.file'],
  indexes: [{ keys: { personIds: 1 }, sparse: true }],
  filter: {},
})

/** A table has one programme, under its own key; undefined for what is no id of a table. */
export function programIdOf(roundTableId: string): string | undefined {
  const parsed = parseId(roundTableId)
  return parsed?.type === 'RoundTable' ? globalId('TableProgram', parsed.key) : undefined
}

/** Makes sure that the table has a programme, be it an empty one. Whoever was first made the one there is. */
export async function ensureProgram(programs: Programs, roundTableId: string): Promise<void> {
  const command = { actor: 'kadry', idempotencyKey: newKey(), fingerprint: 'programme' }
  const { key } = parseId(roundTableId)!
  await programs.create(command, () => ({ next: emptyProgram(roundTableId), facts: [] }), key)
}
