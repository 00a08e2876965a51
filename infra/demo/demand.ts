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

/** A need under an agreement, confirmed by МОСПП (R26: not by its author), and the hires on it so far. */
export async function writeNeed(run: Run, agreementId: string, need: DemoNeed): Promise<void> {
  const { key, year, hired } = need
  const id = await declare(run, key, { ...aboutOf(need), agreementId, evidence: 'План набора предприятия' })
  await run(
    SECRETARY,
    'confirmNeed',
    { idempotencyKey: `${key}-confirmed`, id, confirmedById: organizationId('mospp') },
    '... on WorkforceNeedPayload { repeated }',
  )
  if (hired === undefined) return
  await run(
    SECRETARY,
    'reportHires',
    { idempotencyKey: `${key}-hired`, id, from: `${year}-01-09`, to: `${year}-05-31`, people: hired },
    '... on WorkforceNeedPayload { repeated }',
  )
}

/**
 * The employers of Мытищи are asked about next year: one has declared a need, one an explicit zero, one is
 * silent. The campaign runs all this year, so that it is open whenever somebody looks.
 */
export async function writeCampaign(run: Run): Promise<void> {
  const thisYear = new Date().getUTCFullYear()
  const year = thisYear + 1
  const { campaign } = await run(
    SECRETARY,
    'openDemandCampaign',
    {
      idempotencyKey: `demo-campaign-mytishchi-${year}`,
      title: `Потребность машиностроительных предприятий Мытищ на ${year} год`,
      years: [year],
      sectorCode: 'mechanical-engineering',
      oktmo: '46746000',
      opensOn: `${thisYear}-01-01`,
      closesOn: `${thisYear}-12-31`,
    },
    '... on DemandCampaignPayload { repeated campaign { id } }',
  )
  const asked = { okz: '7223', year, oktmo: '46746000', reason: 'RETIREMENT', pay: [85_000, 110_000] } as const
  for (const [employer, headcount] of [
    ['metrovagonmash', 18],
    ['argus', 0],
  ] as const) {
    const key = `demo-need-${employer}-${year}`
    await declare(run, key, { ...aboutOf({ ...asked, key, employer, headcount }), campaignId: campaign.id })
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
