import { type Card, type DocumentModel, printedDay } from '@kadry/documents/model'
import type { Words } from '@kadry/documents/words'
import { dayOf } from '@kadry/domain/day'
import { isNamedInPublic } from '../participation/place.ts'
import type { RegistrationRecord } from '../participation/registration.ts'
import { attending, bySide, holdsSeat, seatsOf } from '../participation/seating.ts'
import type { Gathering, RoundTable } from './round-table.ts'

export type Printed = Gathering & { readonly id: string; readonly updatedAt: string }

/** Whom its documents name: the host and everybody who was ever asked or has asked. */
export function organizationsIn({ hostId, registrations }: Gathering): readonly string[] {
  return [hostId, ...registrations.map(({ organizationId }) => organizationId)]
}

export function fileNameOf(kind: string, { title }: RoundTable): string {
  return `${kind} — ${title}`
}

/** Who was invited and what they answered. */
export function invitationList(table: Printed, words: Words): DocumentModel {
  const invited = table.registrations.filter(({ respondBy }) => respondBy !== undefined)
  return {
    ...headed(table, words, 'Список приглашённых'),
    body: [
      {
        kind: 'table',
        title: 'Приглашённые организации',
        columns: [
          { title: '№', width: 0.4 },
          { title: 'Организация', width: 4 },
          { title: 'Ответ до' },
          { title: 'Состояние', width: 2 },
        ],
        rows: invited.map((one, index) => [
          String(index + 1),
          words.organization(one.organizationId),
          printedDay(one.respondBy!),
          [stateOf(one, words), one.reason].filter(Boolean).join('. '),
        ]),
      },
    ],
    signatures: [{ party: 'Организатор' }],
  }
}

/** Names of delegates by the ids of their registrations. */
type Names = ReadonlyMap<string, string>

/** Whoever has a seat, with a line to sign on; who is not named fills the name in. */
export function attendanceSheet(table: Printed, words: Words, names: Names = new Map()): DocumentModel {
  return {
    ...headed(table, words, 'Лист присутствия'),
    body: [
      {
        kind: 'table',
        title: 'Участники',
        columns: [
          { title: '№', width: 0.4 },
          { title: 'Организация', width: 3 },
          { title: 'Должность', width: 2 },
          { title: 'Фамилия, имя, отчество', width: 2 },
          { title: 'Подпись' },
        ],
        rows: table.registrations
          .filter(holdsSeat)
          .map((one, index) => [
            String(index + 1),
            words.organization(one.organizationId),
            one.representativePosition ?? '',
            names.get(one.id) ?? '',
            '',
          ]),
      },
    ],
    signatures: [{ party: 'Организатор' }],
  }
}

/** A badge for each seat, with the code that its holder checks in by. */
export function badges(table: Printed, words: Words, names: Names = new Map()): DocumentModel {
  const cards = table.registrations.filter(holdsSeat).map(
    (one): Card => ({
      title: words.organization(one.organizationId),
      lines: [names.get(one.id) ?? '', one.representativePosition ?? '', words.label('Side', one.side)].filter(Boolean),
      ...(one.code ? { code: one.code } : {}),
    }),
  )
  return { ...headed(table, words, 'Бейджи'), body: [{ kind: 'cards', cards }], signatures: [] }
}

/** What was discussed and decided, and how many came of each side; bodies by consent. */
export function protocol(table: Printed, words: Words): DocumentModel {
  const { report, heldOn, oneSidedReason } = table
  const came = attending(table)
  const named = came.filter(isNamedInPublic).map(({ organizationId }) => words.organization(organizationId))
  const unnamed = came.length - named.length
  return {
    ...headed(table, words, 'Протокол', heldOn),
    body: [
      ...(oneSidedReason ? [{ kind: 'paragraph' as const, text: `Пришла одна сторона: ${oneSidedReason}.` }] : []),
      {
        kind: 'table',
        title: 'Присутствовали',
        columns: [
          { title: 'Сторона', width: 3 },
          { title: 'Мест занято' },
          { title: 'Пришли' },
          { title: 'Не пришли' },
        ],
        rows: bySide({ ...table, seats: seatsOf(table) })
          .filter(({ confirmed }) => confirmed > 0)
          .map((one) => [words.label('Side', one.side), ...[one.confirmed, one.attended, one.noShow].map(String)]),
      },
      {
        kind: 'points',
        points: [...new Set(named)].map((text, index) => ({ number: String(index + 1), text })),
      },
      ...(unnamed > 0
        ? [{ kind: 'paragraph' as const, text: `Представителей организаций, не названных здесь: ${unnamed}.` }]
        : []),
      ...(report
        ? [
            { kind: 'heading' as const, text: 'Обсудили' },
            ...report.discussed.split('\n').map((text) => ({ kind: 'paragraph' as const, text })),
            { kind: 'heading' as const, text: 'Решили' },
            {
              kind: 'points' as const,
              points: report.decisions.map((text, index) => ({ number: String(index + 1), text })),
            },
          ]
        : []),
    ],
    signatures: [{ party: 'Организатор' }],
  }
}

function headed(table: Printed, words: Words, kind: string, on = dayOf(table.startsAt)) {
  const { title, hostId, format, venue, updatedAt } = table
  return {
    asOf: updatedAt,
    head: {
      organization: words.organization(hostId),
      kind,
      date: on,
      title: `Круглый стол «${title}»`,
      // The address of an online table is for those with a seat.
      ...(venue && format !== 'ONLINE' ? { place: venue } : {}),
    },
  }
}

function stateOf({ status }: RegistrationRecord, words: Words): string {
  return words.label('RegistrationStatus', status)
}
