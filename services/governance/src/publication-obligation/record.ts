import { daysLater } from '@kadry/domain/day'
import type { Decision } from '@kadry/domain/decision'
import { comeProblems, unless } from '@kadry/domain/input'
import { type InputProblem, type InvalidInput, invalidInput, problem } from '@kadry/domain/refusal'
import { folded } from '@kadry/domain/search-key'
import { addressProblems, isOnSite, tidyAddress } from '@kadry/domain/web-address'
import { fulfilments } from './compliance.ts'
import type { Known, PublicationObligation } from './publication-obligation.ts'

/** What is said to have been published: a material of these words, at this address, on this day. */
export type Publication = {
  readonly material: { readonly id: string; readonly topic: string }
  readonly url: string
  readonly publishedOn: string
}

/** One every day for thirteen years. */
const MOST_RECORDS = 5_000

/** R38: on the site of the channel as the registry has it now (`channelUrl`). A material is recorded once. */
export function record(
  obligation: Known,
  { material, url, publishedOn }: Publication,
  { channelUrl, today, recordId }: { readonly channelUrl: string; readonly today: string; readonly recordId: string },
): Decision<PublicationObligation, InvalidInput, { readonly recordId: string }> {
  const problems = [
    ...materialProblems(obligation, material),
    ...urlProblems(url, channelUrl),
    ...dayProblems(obligation, publishedOn, today),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const { id, topic, organizationId, channelId } = obligation
  const recorded = { id: recordId, materialId: material.id, url: tidyAddress(url), channelUrl, publishedOn }
  const next = { ...obligation, records: [...obligation.records, recorded] }
  const { period, late } = fulfilments(next).find((one) => one.record === recorded)!
  const about = { topic, organizationId, channelId, materialId: material.id, url: recorded.url, publishedOn }
  return {
    next,
    facts: [
      {
        type: 'publication.recorded.v1',
        data: { id, recordId, ...about, ...(period ? { from: period.from, to: period.to } : {}), late },
      },
    ],
    answer: { recordId },
  }
}

function materialProblems({ topic, records }: Known, material: Publication['material']): InputProblem[] {
  return [
    ...unless(
      folded(material.topic) === folded(topic),
      'materialId',
      'OTHER_TOPIC',
      `Материал на другую тему: «${material.topic}» вместо «${topic}».`,
      `The material is on another topic: “${material.topic}” instead of “${topic}”.`,
    ),
    ...unless(
      records.every(({ materialId, retracted }) => materialId !== material.id || retracted !== undefined),
      'materialId',
      'REPEATED',
      'Этот материал на канале уже записан.',
      'This material is recorded on the channel already.',
    ),
    ...unless(
      records.length < MOST_RECORDS,
      'obligationId',
      'TOO_MANY',
      `Не больше ${MOST_RECORDS} записей.`,
      `At most ${MOST_RECORDS} records.`,
    ),
  ]
}

function urlProblems(url: string, channelUrl: string): InputProblem[] {
  const problems = addressProblems('url', url)
  if (problems.length > 0 || isOnSite(url, channelUrl)) return problems
  const site = new URL(channelUrl).origin
  return [
    problem(
      'url',
      'OTHER_SITE',
      `Адрес не на сайте канала ${site}.`,
      `The address is not on the channel ${site}.`,
      'R38',
    ),
  ]
}

function dayProblems({ validFrom, validTo, dueOn, graceDays }: Known, day: string, today: string): InputProblem[] {
  const last = validTo ?? dueOn
  return [
    ...comeProblems('publishedOn', day, today),
    ...unless(
      validFrom <= day && (!last || day <= daysLater(last, graceDays)),
      'publishedOn',
      'OUTSIDE_TERM',
      'День вне срока обязательства.',
      'The day is outside the term of the obligation.',
    ),
  ]
}
