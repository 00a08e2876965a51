import { printedDay } from '@kadry/documents/model'
import type { HasFiles } from '@kadry/domain/attachment'
import type { Decision } from '@kadry/domain/decision'
import { comeProblems, textProblems, tidy } from '@kadry/domain/input'
import { type NumberTaken, numberKeyOf, numberProblems, tidyNumber } from '@kadry/domain/number'
import { type InputProblem, type InvalidInput, invalidInput } from '@kadry/domain/refusal'
import { addressProblems, tidyAddress } from '@kadry/domain/web-address'

export type ActType = 'FEDERAL_LAW' | 'DECREE' | 'DIRECTIVE' | 'ORDER' | 'RESOLUTION'

/** What an act is known by everywhere: nobody registers it twice. */
export type ActKey = { readonly type: ActType; readonly number: string; readonly date: string }

/** What may be corrected of an act. */
type About = {
  readonly title: string
  /** An organisation of the registry. */
  readonly issuerId?: string
  readonly url?: string
}

export type NormativeAct = HasFiles & ActKey & About

const LONGEST_TITLE = 1_000

/** The words of the natural key: two spellings of one number are one act. */
export function keyWordsOf({ type, number, date }: ActKey): readonly string[] {
  return [type, date, numberKeyOf(number)]
}

export function register(
  id: string,
  { type, number, date, ...about }: ActKey & About,
  today: string,
): Decision<NormativeAct, InvalidInput> {
  const problems = [...numberProblems('number', number), ...comeProblems('date', date, today), ...aboutProblems(about)]
  if (problems.length > 0) return invalidInput(problems)
  const act = { type, number: tidyNumber(number), date, ...tidied(about) }
  return { next: act, facts: [{ type: 'act.registered.v1', data: { id, ...act } }] }
}

/** Everything but the natural key, as it is from now on. */
export function correct(
  act: NormativeAct & { readonly id: string },
  about: About,
): Decision<NormativeAct, InvalidInput> {
  const problems = aboutProblems(about)
  if (problems.length > 0) return invalidInput(problems)
  const { issuerId: _issuerId, url: _url, ...rest } = act
  return {
    next: { ...rest, ...tidied(about) },
    facts: [{ type: 'act.corrected.v1', data: { id: act.id, ...tidied(about) } }],
  }
}

/** What it means that the natural key is taken. */
export function actKnown({ id, title, number, date }: NormativeAct & { readonly id: string }): NumberTaken {
  return {
    __typename: 'NumberTaken',
    code: 'NUMBER_TAKEN',
    number,
    heldById: id,
    message: {
      ru: `Акт ${number} от ${date} уже внесён: «${title}» (${id}).`,
      en: `The act ${number} of ${date} is registered already: “${title}” (${id}).`,
    },
  }
}

/** As texts cite it; `label` is the Russian word for its type. */
export function nameOf(
  { type, number, date, title }: NormativeAct,
  label: (type: string, value: string) => string,
): string {
  return `${label('ActType', type)} от ${printedDay(date)} № ${number} «${title}»`
}

/** Its address by the naming convention of Akoma Ntoso. */
export function addressOf({ type, number, date }: ActKey): string {
  return `/akn/ru/act/${type.toLowerCase().replace('_', '-')}/${date}/${encodeURIComponent(number)}`
}

function aboutProblems({ title, url }: About): InputProblem[] {
  return [...textProblems('title', title, LONGEST_TITLE), ...(url === undefined ? [] : addressProblems('url', url))]
}

function tidied({ title, issuerId, url }: About): About {
  return {
    title: tidy(title),
    ...(issuerId === undefined ? {} : { issuerId }),
    ...(url === undefined ? {} : { url: tidyAddress(url) }),
  }
}
