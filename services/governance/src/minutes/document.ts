import { type Block, type DocumentModel, printedDay } from '@kadry/documents/model'
import type { Words } from '@kadry/documents/words'
import { dayOf } from '@kadry/domain/day'
import type { AgendaRecord } from '../meeting/agenda.ts'
import { type Printed, presenceOf, printedItems, quorumLine } from '../meeting/document.ts'
import type { Meeting } from '../meeting/meeting.ts'
import type { Motion } from '../motion/motion.ts'

/** The minutes: who was there, and of each item what was heard, who spoke and what was decided. */
export function minutesDocument(meeting: Printed, words: Words, isInside: boolean): DocumentModel {
  const { minutes, attendance, agenda } = meeting
  const items = isInside ? agenda : printedItems(meeting, false)
  return {
    ...headOf(meeting, 'Протокол', 'заседания рабочей группы'),
    body: [
      {
        kind: 'table',
        title: 'Присутствовали',
        columns: [
          { title: '№', width: 0.4 },
          { title: 'Организация', width: 3 },
          { title: 'Отметка', width: 2.4 },
        ],
        rows: attendance.map((seat, index) => [
          String(index + 1),
          words.organization(seat.organizationId),
          // Why somebody was not there is said to those inside.
          presenceOf(isInside ? seat : withoutReason(seat), words),
        ]),
      },
      { kind: 'paragraph', text: quorumLine(meeting) },
      ...items.flatMap((item) => itemBlocks(item, meeting, words, isInside || item.visibility === 'PUBLIC')),
    ],
    signatures: (['CHAIR', 'SECRETARY'] as const).map((office) => {
      const signed = minutes?.signatures.find((one) => one.office === office)
      const party = words.label('MinutesSignatory', office)
      return { party, ...(signed ? { signedOn: signed.on } : {}) }
    }),
  }
}

/** What an executor gets: one item of the minutes. */
export function extractDocument(meeting: Printed, item: AgendaRecord, words: Words): DocumentModel {
  return {
    ...headOf(meeting, 'Выписка из протокола', 'заседания рабочей группы'),
    body: itemBlocks(item, meeting, words, true),
    signatures: [{ party: words.label('MinutesSignatory', 'SECRETARY') }],
  }
}

/** What its file is called. */
export function minutesFileName({ minutes }: Meeting): string {
  const date = minutes && `от ${printedDay(minutes.date)}`
  return ['Протокол', minutes?.number && `№ ${minutes.number}`, date].filter(Boolean).join(' ')
}

function headOf({ minutes, groupName, updatedAt, startsAt }: Printed, kind: string, title: string) {
  return {
    asOf: updatedAt,
    head: {
      ...{ organization: groupName, kind, title },
      date: minutes?.date ?? dayOf(startsAt),
      ...(minutes?.number ? { number: minutes.number } : {}),
    },
  }
}

function itemBlocks(item: AgendaRecord, { motions }: Printed, words: Words, isOpen: boolean): Block[] {
  const { number, title, reporterId, spoke, decision } = item
  const heading: Block = { kind: 'heading', text: `${number}. ${title}` }
  if (!isOpen) return [heading, paragraph('Рассмотрен; материалы — для членов группы.')]
  const own = motions.filter(({ agendaItemId }) => agendaItemId === item.id)
  return [
    heading,
    ...(reporterId ? [paragraph(`СЛУШАЛИ: ${words.organization(reporterId)}.`)] : []),
    ...(spoke.length > 0 ? [paragraph('ВЫСТУПИЛИ:')] : []),
    ...spoke.map(({ organizationId, position, summary }) => {
      const who = [position, organizationId && words.organization(organizationId)].filter(Boolean).join(', ')
      return paragraph(who ? `${who}: ${summary}` : summary)
    }),
    ...(decision ? [paragraph('РЕШИЛИ:'), paragraph(decision)] : []),
    ...own.flatMap((motion) => motionBlocks(motion, words)),
  ]
}

function motionBlocks({ text, status, outcome, secret, opinions }: Motion, words: Words): Block[] {
  const counts = outcome?.counts
    .map(({ option, count }) => `${words.label('VoteOption', option)} — ${count}`)
    .join(', ')
  const how = [secret ? 'Тайное голосование' : 'Голосовали', counts || 'голосов нет'].join(': ')
  return [
    paragraph(`Поставлено на голосование: ${text}`),
    ...(outcome
      ? [
          paragraph(
            `${how}. Нужно было ${outcome.needed}. ${words.label('MotionStatus', status)}${
              outcome.castingVoteUsed ? ', решил голос председательствующего' : ''
            }${outcome.quorumReached ? '' : ', кворума не было'}.`,
          ),
        ]
      : [paragraph(`${words.label('MotionStatus', status)}.`)]),
    ...(opinions.length > 0 ? [paragraph(`Приложено особых мнений: ${opinions.length}.`)] : []),
  ]
}

function withoutReason<Seat extends { readonly reason?: string }>({ reason: _, ...seat }: Seat): Omit<Seat, 'reason'> {
  return seat
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}
