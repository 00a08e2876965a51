import { type DocumentModel, printedDay } from '@kadry/documents/model'
import type { Words } from '@kadry/documents/words'
import { composition } from './composition.ts'
import { isFilledOn, type SeatRecord } from './seat.ts'
import type { WorkingGroup } from './working-group.ts'

type Printed = WorkingGroup & { readonly updatedAt: string }

/**
 * The composition of a group on a day, `YYYY-MM-DD`; names of delegates only `withNames`, their posts always.
 */
export function compositionDocument(group: Printed, words: Words, day: string, withNames: boolean): DocumentModel {
  const { name, mandate, seats, updatedAt } = group
  const held = seats.filter((seat) => isFilledOn(seat, day))
  return {
    asOf: updatedAt,
    head: { organization: name, kind: 'Состав', date: day, title: 'рабочей группы' },
    body: [
      { kind: 'paragraph', text: mandate },
      {
        kind: 'table',
        title: 'Места',
        columns: [
          { title: '№', width: 0.5 },
          { title: 'Организация', width: 3 },
          { title: 'Вид', width: 2 },
          { title: 'Представитель', width: 2.4 },
          { title: 'Голос', width: 1.2 },
          { title: 'С какого дня', width: 1.3 },
        ],
        rows: held.map((seat, index) => [
          String(index + 1),
          words.organization(seat.organizationId),
          seat.category ? words.label('OrganizationKind', seat.category) : '',
          delegateOf(seat, withNames),
          seat.voting ? 'решающий' : 'совещательный',
          printedDay(seat.from),
        ]),
      },
      {
        kind: 'table',
        title: 'Требования к составу',
        columns: [
          { title: 'Кто должен быть', width: 4 },
          { title: 'Мест' },
          { title: 'Занято' },
          { title: 'Недостаёт' },
        ],
        rows: composition(group, (seat) => isFilledOn(seat, day)).map(({ requirement, filled, missing }) => [
          wantedBy(requirement, words),
          String(requirement.minSeats),
          String(filled),
          String(missing),
        ]),
      },
    ],
    signatures: [],
  }
}

/** The seats whose delegates' names a document of that day prints. */
export function namedSeats({ seats }: WorkingGroup, day: string): SeatRecord[] {
  return seats.filter((seat) => isFilledOn(seat, day) && seat.delegate?.fullName !== undefined)
}

function delegateOf({ delegate }: SeatRecord, withNames: boolean): string {
  if (!delegate) return 'не назначен'
  const { fullName, position } = delegate
  return withNames && fullName ? `${fullName}\n${position}` : position
}

function wantedBy(
  { kind, organizationId, isSectoral }: WorkingGroup['requirements'][number],
  { label, organization }: Words,
): string {
  const who = [kind && label('OrganizationKind', kind), organizationId && organization(organizationId)]
  return `${who.filter(Boolean).join(': ')}${isSectoral ? ' (отраслевая)' : ''}`
}
