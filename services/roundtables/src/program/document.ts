import { type DocumentModel, printedDay } from '@kadry/documents/model'
import type { Words } from '@kadry/documents/words'
import { dayOf } from '@kadry/domain/day'
import type { Version } from './program.ts'

const CLOCK = new Intl.DateTimeFormat('ru-RU', { timeZone: 'Europe/Moscow', hour: '2-digit', minute: '2-digit' })

type Table = { readonly title: string; readonly startsAt: string; readonly venue?: string }

/**
 * A version of the programme as it is handed out: hours in Moscow, speakers by post and body, and those of
 * `names` (by their persons) by name.
 */
export function programDocument(
  { number, publishedAt, slots }: Version,
  { title, startsAt, venue }: Table,
  { words, names = new Map() }: { readonly words: Words; readonly names?: ReadonlyMap<string, string> },
): DocumentModel {
  const hour = (moment: string) => CLOCK.format(new Date(moment))
  const halls = new Set(slots.map(({ hall }) => hall))
  return {
    asOf: publishedAt,
    head: { kind: 'Программа', title: `круглого стола «${title}»`, date: dayOf(startsAt) },
    body: [
      {
        kind: 'paragraph',
        text: [`Дата проведения: ${printedDay(dayOf(startsAt))}.`, ...(venue ? [`Место: ${venue}.`] : [])].join(' '),
      },
      {
        kind: 'table',
        title: `Версия ${number}`,
        columns: [
          { title: 'Время', width: 1.2 },
          ...(halls.size > 1 ? [{ title: 'Зал', width: 1.3 }] : []),
          { title: 'Тема', width: 3 },
          { title: 'Докладчики', width: 3 },
        ],
        rows: slots.map((slot) => [
          `${hour(slot.startsAt)}–${hour(slot.endsAt)}`,
          ...(halls.size > 1 ? [slot.hall] : []),
          slot.title,
          slot.isBreak
            ? 'Перерыв'
            : slot.speakers
                .map(({ organizationId, position, personId }) => {
                  const body = organizationId === undefined ? [] : [words.organization(organizationId)]
                  return [names.get(personId ?? ''), position, ...body].filter((one) => one !== undefined).join(', ')
                })
                .join('; '),
        ]),
      },
    ],
    signatures: [],
  }
}
