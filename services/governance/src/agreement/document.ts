import { type DocumentModel, printedDay } from '@kadry/documents/model'
import type { Words } from '@kadry/documents/words'
import { parseId } from '@kadry/runtime/ids'
import type { Agreement } from './agreement.ts'

type Printed = Agreement & { readonly updatedAt: string }

/**
 * An agreement as its parties sign it. `bases` are what it rests on, each in the words of its own register.
 */
export function agreementDocument(agreement: Printed, words: Words, bases: readonly string[]): DocumentModel {
  const { kind, title, number, parties, validFrom, validTo, updatedAt } = agreement
  const term = validTo
    ? `с ${printedDay(validFrom)} по ${printedDay(validTo)}`
    : `с ${printedDay(validFrom)}, бессрочно`
  const date = agreement.date ?? lastSignature(agreement)
  return {
    asOf: updatedAt,
    head: { kind: 'Соглашение', title, ...(number ? { number } : {}), ...(date ? { date } : {}) },
    body: [
      { kind: 'paragraph', text: `Вид соглашения: ${words.label('AgreementKind', kind)}.` },
      {
        kind: 'table',
        title: 'Стороны',
        columns: [
          { title: '№', width: 0.3 },
          { title: 'Сторона', width: 4 },
        ],
        rows: parties.map(({ organizationId, role }, index) => [
          String(index + 1),
          role ? `${words.organization(organizationId)} (${role})` : words.organization(organizationId),
        ]),
      },
      { kind: 'paragraph', text: `Срок действия: ${term}.` },
      ...(bases.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: 'Основания' },
            {
              kind: 'points' as const,
              points: bases.map((text, index) => ({ number: String(index + 1), text })),
            },
          ]),
    ],
    signatures: parties.map(({ organizationId, signedOn }) => ({
      party: words.organization(organizationId),
      ...(signedOn ? { signedOn } : {}),
    })),
  }
}

/** What its file is called. */
export function fileNameOf({ title }: Agreement): string {
  return title
}

const OTHER_BASES: Readonly<Record<string, string>> = { RoundTable: 'Круглый стол', Commitment: 'Обязательство' }

/** What another service keeps, by its kind and its number in the registry: its words are not ours. */
export function otherBasis(id: string): string {
  return `${OTHER_BASES[parseId(id)?.type ?? ''] ?? 'Запись'}, запись реестра ${id}`
}

/**
 * R16: the day of the last signature, once all parties have signed: from then on the document says the same
 * for good.
 */
export function lastSignature({ parties }: Pick<Agreement, 'parties'>): string | undefined {
  const days = parties.map(({ signedOn }) => signedOn)
  return days.every((day) => day !== undefined) ? days.toSorted().at(-1) : undefined
}
