import type { InputProblem } from '@kadry/domain/refusal'
import { problem } from '@kadry/domain/refusal'
import { folded } from '@kadry/domain/search-key'
import { type Named, representativeProblems } from '../representative/named.ts'
import type { SlotDraft, SpeakerRecord } from './program.ts'

export type SpeakerDraft = SpeakerRecord & { readonly person?: Named }
export type SlotWithNames = Omit<SlotDraft, 'speakers'> & { readonly speakers: readonly SpeakerDraft[] }
export type KnownPerson = { readonly id: string; readonly fullName?: string }
type Entered = { readonly id: string; readonly fullName: string }

/**
 * The slots with a person for each name, and those who are new. Whoever a programme has named already stays
 * the same person; within one programme a name is one person, whatever bodies they speak for (R22).
 */
export function withPersons(
  slots: readonly SlotWithNames[],
  known: readonly KnownPerson[],
  newId: () => string,
):
  | { readonly slots: readonly SlotDraft[]; readonly entered: readonly Entered[] }
  | { readonly problems: InputProblem[] } {
  const problems = slots.flatMap(({ speakers }, slot) =>
    speakers.flatMap((one, index) => nameProblems(one, ['slots', String(slot), 'speakers', String(index)], known)),
  )
  if (problems.length > 0) return { problems }
  const byName = new Map(known.flatMap(({ id, fullName }) => (fullName === undefined ? [] : [[folded(fullName), id]])))
  const entered: Entered[] = []
  const personOf = ({ fullName }: Named): string => {
    const there = byName.get(folded(fullName))
    if (there !== undefined) return there
    const id = newId()
    byName.set(folded(fullName), id)
    entered.push({ id, fullName })
    return id
  }
  const named = slots.map((slot) => ({
    ...slot,
    speakers: slot.speakers.map(({ person, ...one }) => (person ? { ...one, personId: personOf(person) } : one)),
  }))
  return { slots: named, entered }
}

function nameProblems(
  { person, personId }: SpeakerDraft,
  path: string[],
  known: readonly KnownPerson[],
): InputProblem[] {
  if (person && personId !== undefined)
    return [problem([...path, 'personId'], 'ONE_OF', 'Либо имя, либо человек.', 'Either a name or a person.')]
  if (personId !== undefined && !known.some(({ id }) => id === personId))
    return [
      problem(
        [...path, 'personId'],
        'UNKNOWN',
        'В программе такого человека нет.',
        'The programme has no such person.',
      ),
    ]
  return person ? representativeProblems(person, [...path, 'person']) : []
}
