import type { Run } from './client.ts'
import { organizationId } from './registry.ts'

const SECRETARY = 'SECRETARY'

export type DemoNeed = {
  readonly key: string
  readonly employer: string
  readonly okz: string
  readonly qualificationCode?: string
  readonly headcount: number
  readonly year: number
  readonly oktmo: string
  readonly reason: string
  /** Pay of the post, roubles a month from and to. */
  readonly pay: readonly [from: number, to: number]
  /** People hired in the first half of the year, as the employer reports it. */
  readonly hired?: number
}

/** A need under an agreement, confirmed by МОСПП (R26: not by its author). Resolves with its id. */
export async function writeNeed(run: Run, agreementId: string, need: DemoNeed): Promise<string> {
  const { key } = need
  const id = await declare(run, key, { ...aboutOf(need), agreementId, evidence: 'План набора предприятия' })
  await run(
    SECRETARY,
    'confirmNeed',
    { idempotencyKey: `${key}-confirmed`, id, confirmedById: organizationId('mospp') },
    '... on WorkforceNeedPayload { repeated }',
  )
  return id
}

/**
 * The vacancies that the employer had on the open labour market, and the hires on the need so far. They are
 * written last: by then a balance without them is stored, and they make another version of it.
 */
export async function writeHires(run: Run, id: string, { key, year, hired, pay }: DemoNeed): Promise<void> {
  if (hired === undefined) return
  const select = '... on WorkforceNeedPayload { repeated }'
  const about = { takenOn: `${year}-01-15`, source: 'Работа России' }
  const csv = `job-name;work_places;salary_min;salary_max\nПо заявке предприятия;${hired};${pay[0]};${pay[1]}`
  await run(SECRETARY, 'recordVacancies', { idempotencyKey: `${key}-vacancies`, id, ...about, csv }, select)
  const hires = { from: `${year}-01-09`, to: `${year}-05-31`, people: hired }
  await run(SECRETARY, 'reportHires', { idempotencyKey: `${key}-hired`, id, ...hires }, select)
}

/**
 * Employers are asked about next year: those of the agreement, of whom one has answered so far, and those of
 * Мытищи, of whom one has declared a need, one an explicit zero, one is silent. The campaigns run all this
 * year, so that they are open whenever somebody looks.
 */
export async function writeCampaigns(run: Run, agreementId: string): Promise<void> {
  const year = new Date().getUTCFullYear() + 1
  const oktmo = '46746000'
  const cluster = { title: `Потребность кластера «Радиоэлектроника» на ${year} год`, agreementId }
  const town = { title: `Потребность машиностроительных предприятий Мытищ на ${year} год`, oktmo }
  const ours = { okz: '8212', oktmo: '46568000', reason: 'EXPANSION', pay: [80_000, 100_000] } as const
  const theirs = { okz: '7223', oktmo, reason: 'RETIREMENT', pay: [85_000, 110_000] } as const
  await writeCampaign(run, year, 'ramenskoe', cluster, [{ ...ours, employer: 'rpz', headcount: 12 }])
  await writeCampaign(run, year, 'mytishchi', { ...town, sectorCode: 'mechanical-engineering' }, [
    { ...theirs, employer: 'metrovagonmash', headcount: 18 },
    { ...theirs, employer: 'argus', headcount: 0 },
  ])
}

async function writeCampaign(
  run: Run,
  year: number,
  key: string,
  asked: object,
  answers: readonly Omit<DemoNeed, 'key' | 'year'>[],
): Promise<void> {
  const term = { opensOn: `${year - 1}-01-01`, closesOn: `${year - 1}-12-31` }
  const { campaign } = await run(
    SECRETARY,
    'openDemandCampaign',
    { idempotencyKey: `demo-campaign-${key}-${year}`, years: [year], ...asked, ...term },
    '... on DemandCampaignPayload { repeated campaign { id } }',
  )
  for (const answer of answers) {
    const key = `demo-need-${answer.employer}-${year}`
    await declare(run, key, { ...aboutOf({ ...answer, key, year }), campaignId: campaign.id })
  }
}

async function declare(run: Run, idempotencyKey: string, input: object): Promise<string> {
  const select = '... on WorkforceNeedPayload { repeated need { id } }'
  const { need } = await run(SECRETARY, 'declareNeed', { idempotencyKey, ...input }, select)
  return need.id
}

function aboutOf({ employer, okz, qualificationCode, headcount, year, oktmo, reason, pay }: DemoNeed) {
  return {
    employerId: organizationId(employer),
    okz,
    ...(qualificationCode ? { qualificationCode } : {}),
    headcount,
    neededFrom: `${year}-01-01`,
    neededTo: `${year}-12-31`,
    oktmo,
    reason,
    offeredFrom: pay[0],
    offeredTo: pay[1],
  }
}
