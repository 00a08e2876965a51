import { type DocumentModel, printedDay } from '@kadry/documents/model'
import type { Words } from '@kadry/documents/words'
import { compositionOn } from './composition.ts'
import { delegateOn } from './delegate.ts'
import { officesOn } from './office.ts'
import { isFilledOn, type SeatRecord } from './seat.ts'
import type { WorkingGroup } from './working-group.ts'

type Printed = WorkingGroup & { readonly updatedAt: string }

/** Names of persons by their ids; empty where none are printed. */
type Names = ReadonlyMap<string, string>

/**
 * The composition of a group on a day, `YYYY-MM-DD`: posts of delegates always, of their names those that are
 * given.
 */
export function compositionDocument(group: Printed, words: Words, day: string, names: Names): DocumentModel {
  const { name, mandate, seats, updatedAt } = group
  const held = seats.filter((seat) => isFilledOn(seat, day))
  const offices = new Map(officesOn(group, day).map(({ seatId, kind }) => [seatId, kind]))
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
          { title: 'В группе', width: 1.6 },
          { title: 'Голос', width: 1.2 },
          { title: 'С какого дня', width: 1.3 },
        ],
        rows: held.map((seat, index) => [
          String(index + 1),
          words.organization(seat.organizationId),
          seat.category ? words.label('OrganizationKind', seat.category) : '',
          delegateOf(seat, day, names),
          offices.has(seat.id) ? words.label('OfficeKind', offices.get(seat.id)!) : 'член группы',
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
        rows: compositionOn(group, day).map(({ requirement, filled, missing }) => [
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

/** The seats with a delegate on that day: those whose names a document may print. */
export function seatsWithDelegates({ seats }: WorkingGroup, day: string): SeatRecord[] {
  return seats.filter((seat) => isFilledOn(seat, day) && delegateOn(seat, day) !== undefined)
}

function delegateOf(seat: SeatRecord, day: string, names: Names): string {
  const delegate = delegateOn(seat, day)
  if (!delegate) return 'не назначен'
  const name = names.get(delegate.personId)
  return name ? `${name}\n${delegate.position}` : delegate.position
}

function wantedBy(
  { kind, organizationId, isSectoral, positionLevel }: WorkingGroup['requirements'][number],
  { label, organization }: Words,
): string {
  const who = [kind && label('OrganizationKind', kind), organizationId && organization(organizationId)]
  const level = positionLevel ? `, не ниже: ${label('PositionLevel', positionLevel).toLowerCase()}` : ''
  return `${who.filter(Boolean).join(': ')}${isSectoral ? ' (отраслевая)' : ''}${level}`
}
