import type { Fact } from '@kadry/contracts/catalogue'
import type { Decision } from '@kadry/domain/decision'
import { between, given, termProblems, textProblems, tidy, unless } from '@kadry/domain/input'
import { type InvalidInput, invalidInput, type NotFound, type RuleRefusal, ruleRefusal } from '@kadry/domain/refusal'
import { EMPLOYERS } from '../programme/programme.ts'
import { isDeclared, type WorkforceNeed } from '../workforce-need/workforce-need.ts'

/** A need that answers, a zero included. */
export type Answer = {
  readonly needId: string
  readonly employerId: string
  readonly isZero: boolean
  readonly on: string
}

/** Employers are asked what people they need; each answers with needs or an explicit zero. */
export type DemandCampaign = {
  readonly title: string
  /** Calendar years of the demand, ascending. */
  readonly years: readonly number[]
  readonly agreementId?: string
  /** Kinds of those asked; absent: employers. */
  readonly kinds?: readonly AskedKind[]
  readonly sectorCode?: string
  readonly oktmo?: string
  readonly opensOn: string
  /** The last day of an answer in time. */
  readonly closesOn: string
  /** Those who were employers on the day it was opened. */
  readonly askedIds: readonly string[]
  readonly answers: readonly Answer[]
}
type Known = DemandCampaign & { readonly id: string }
export type NewCampaign = Omit<DemandCampaign, 'askedIds' | 'answers'>
/** Whoever may declare a need (R25) may be asked for one. */
export type AskedKind = (typeof EMPLOYERS)[number]
export type AnswerKind = 'DECLARED' | 'ZERO' | 'SILENT'

const MOST_ASKED = 2_000
const MOST_YEARS = 15

/** `asked`: the employers that the agreement, sector or territory names, by their ids. */
type Asked = { readonly asked: readonly string[]; readonly sectorOfAgreement?: string }

/** A campaign under an agreement is one of its sector. */
export function open(
  id: string,
  wanted: NewCampaign,
  { asked, sectorOfAgreement: sectorCode }: Asked,
  standing: NotFound | RuleRefusal | undefined,
): Decision<DemandCampaign, InvalidInput | RuleRefusal | NotFound> {
  const { title, years, opensOn, closesOn } = wanted
  const problems = [
    ...textProblems('title', title, 300),
    ...between('years', years.length, [1, MOST_YEARS]),
    ...years.flatMap((year, index) => between(['years', String(index)], year, [1990, 2100])),
    ...termProblems('closesOn', opensOn, closesOn),
    ...unless(
      Boolean(wanted.agreementId) !== Boolean(wanted.sectorCode ?? wanted.oktmo ?? wanted.kinds),
      'agreementId',
      'EITHER',
      'Назовите либо соглашение, либо виды организаций, отрасль или территорию.',
      'Name either an agreement, or kinds of organisations, a sector or a territory.',
    ),
    ...unless(
      (wanted.kinds ?? EMPLOYERS).every((kind) => EMPLOYERS.includes(kind)) && wanted.kinds?.length !== 0,
      'kinds',
      'NOT_EMPLOYERS',
      `Потребность заявляют только ${EMPLOYERS.join(', ')}.`,
      `Only ${EMPLOYERS.join(', ')} declare needs.`,
      'R25',
    ),
  ]
  if (problems.length > 0) return invalidInput(problems)
  if (standing) return standing
  if (asked.length === 0 || asked.length > MOST_ASKED) return nobodyToAsk(asked.length)
  const { kinds, ...rest } = wanted
  const campaign = {
    ...given({ sectorCode }),
    ...rest,
    ...(kinds ? { kinds: [...new Set(kinds)].sort() } : {}),
    title: tidy(title),
    years: [...new Set(years)].sort((a, b) => a - b),
  }
  return {
    next: { ...campaign, askedIds: [...asked].sort(), answers: [] },
    facts: [{ type: 'campaign.opened.v1', data: { id, ...given(campaign), asked: asked.length } }],
  }
}

function nobodyToAsk(count: number): RuleRefusal {
  return ruleRefusal(
    'R25',
    count === 0 ? 'NOBODY_TO_ASK' : 'TOO_MANY_TO_ASK',
    `Работодателей ${count}: допустимо от 1 до ${MOST_ASKED}.`,
    `There are ${count} employers: 1 to ${MOST_ASKED} may be asked.`,
  )
}

/** The term moves to a later day; answers that had come late may be in time then. */
export function extend(campaign: Known, closesOn: string): Decision<DemandCampaign, InvalidInput> {
  const problems = unless(
    closesOn > campaign.closesOn,
    'closesOn',
    'NOT_LATER',
    `Срок и так ${campaign.closesOn}: продлевают на более поздний день.`,
    `The term is ${campaign.closesOn} already: an extension names a later day.`,
  )
  if (problems.length > 0) return invalidInput(problems)
  return {
    next: { ...campaign, closesOn },
    facts: [{ type: 'campaign.extended.v1', data: { id: campaign.id, closesOn } }],
  }
}

type AnsweringNeed = Pick<WorkforceNeed, 'employerId' | 'headcount' | 'status'> & { readonly id: string }

/** What a need says to its campaign now: a draft nothing, and one that was rejected or withdrawn no more. */
export function answer(campaign: Known, need: AnsweringNeed, today: string): Decision<DemandCampaign, never> {
  const { id: needId, employerId, headcount } = need
  const others = campaign.answers.filter((one) => one.needId !== needId)
  const on = campaign.answers.find((one) => one.needId === needId)?.on ?? today
  const isAnswer = isDeclared(need)
  if (!isAnswer && others.length === campaign.answers.length) return { next: campaign, facts: [] }
  const answers = isAnswer ? [...others, { needId, employerId, isZero: headcount === 0, on }] : others
  const next = { ...campaign, answers }
  const late = isLate(next, employerId)
  return {
    next,
    facts: [
      {
        type: 'campaign.answered.v1',
        data: { id: campaign.id, employerId, answer: answerOf(next, employerId), late },
      },
    ],
  }
}

/** What many needs say that have not been heard yet. */
export function answerAll(
  campaign: Known,
  needs: readonly AnsweringNeed[],
  today: string,
): Decision<DemandCampaign, never> {
  const known = new Set(campaign.answers.map(({ needId }) => needId))
  const facts: Fact[] = []
  let next: DemandCampaign = campaign
  for (const need of needs) {
    if (known.has(need.id)) continue
    const said = answer({ ...next, id: campaign.id }, need, today)
    next = said.next
    facts.push(...said.facts)
  }
  return { next, facts }
}

/** A need that came after the term; a campaign that was extended may find it in time. */
export function cameLate({ answers, closesOn }: DemandCampaign, needId: string): boolean {
  return answers.some((one) => one.needId === needId && one.on > closesOn)
}

export function answerOf({ answers }: Pick<DemandCampaign, 'answers'>, employerId: string): AnswerKind {
  const own = answers.filter((one) => one.employerId === employerId)
  if (own.length === 0) return 'SILENT'
  return own.every(({ isZero }) => isZero) ? 'ZERO' : 'DECLARED'
}

/** Its first answer came after the term. */
function isLate({ answers, closesOn }: Pick<DemandCampaign, 'answers' | 'closesOn'>, employerId: string): boolean {
  const days = answers.filter((one) => one.employerId === employerId).map(({ on }) => on)
  return days.length > 0 && days.every((on) => on > closesOn)
}

export type Tally = Readonly<Record<AnswerKind, readonly string[]>> & { readonly late: readonly string[] }

/** Those asked by their answers, each list in the order of ids. */
export function tally(campaign: Pick<DemandCampaign, 'askedIds' | 'answers' | 'closesOn'>): Tally {
  const { askedIds, answers, closesOn } = campaign
  const own = Map.groupBy(answers, ({ employerId }) => employerId)
  const of = (id: string) => ({ answers: own.get(id) ?? [], closesOn })
  const by = (kind: AnswerKind) => askedIds.filter((id) => answerOf(of(id), id) === kind)
  return {
    DECLARED: by('DECLARED'),
    ZERO: by('ZERO'),
    SILENT: by('SILENT'),
    late: askedIds.filter((id) => isLate(of(id), id)),
  }
}

export function isOpenOn({ opensOn, closesOn }: Pick<DemandCampaign, 'opensOn' | 'closesOn'>, day: string): boolean {
  return opensOn <= day && day <= closesOn
}

/** R25: who answers was asked, the campaign has begun, and the need falls in a year that it is about. */
export function refuseAnswer(
  campaign: DemandCampaign,
  need: Pick<WorkforceNeed, 'employerId' | 'neededFrom' | 'neededTo'>,
  day: string,
): RuleRefusal | undefined {
  if (!campaign.askedIds.includes(need.employerId))
    return ruleRefusal(
      'R25',
      'NOT_ASKED',
      'Организацию в этом запросе не спрашивали.',
      'The organisation is not asked in this campaign.',
    )
  if (day < campaign.opensOn)
    return ruleRefusal(
      'R25',
      'CAMPAIGN_NOT_OPEN',
      `Запрос открывается ${campaign.opensOn}.`,
      `The campaign opens on ${campaign.opensOn}.`,
    )
  if (campaign.years.some((year) => need.neededFrom <= `${year}-12-31` && need.neededTo >= `${year}-01-01`))
    return undefined
  return ruleRefusal(
    'R25',
    'OTHER_YEARS',
    `Запрос о потребности на годы: ${campaign.years.join(', ')}.`,
    `The campaign is about demand in ${campaign.years.join(', ')}.`,
  )
}
