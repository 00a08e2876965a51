import type { Run } from './client.ts'
import { organizationId } from './registry.ts'

const COUNCIL = 'spk-nano'
/**
 * Standards the council answers for, and qualifications of them that the centre may assess (public site of
 * the centre).
 */
const AREAS = ['06.005', '40.058', '40.196', '40.201']
const QUALIFICATIONS = ['06.00500.03', '40.05800.01', '40.05800.02', '40.19600.01', '40.19600.02', '40.20100.01']

/**
 * The council with its areas, an assessment centre under it (its first attestation, № 8 of 24.12.2019, has
 * run out and was followed by № 13 of 23.12.2022), and the plan of an employer under decree 584, whose need
 * for training becomes a need for people.
 */
export async function writeQualifications(run: Run): Promise<void> {
  const councilId = organizationId(COUNCIL)
  await run(
    'REGISTRAR',
    'describeOrganization',
    { idempotencyKey: `demo-areas-${COUNCIL}`, id: councilId, council: { activityAreas: AREAS } },
    '... on OrganizationPayload { repeated }',
  )
  const attested = (number: string, date: string, validTo?: string) => ({
    kind: 'ASSESSMENT_CENTRE',
    validFrom: date,
    ...(validTo ? { validTo } : {}),
    document: { title: `Аттестат соответствия № ${number}`, number, date },
    grantedById: councilId,
    councilId,
    qualifications: QUALIFICATIONS,
  })
  await run(
    'REGISTRAR',
    'registerOrganization',
    {
      idempotencyKey: 'demo-org-cok-niime',
      name: 'Центр оценки квалификаций АО «НИИМЭ»',
      shortName: 'ЦОК АО «НИИМЭ»',
      sectorCodes: ['radioelectronics'],
      roles: [attested('8', '2019-12-24', '2022-12-22'), attested('13', '2022-12-23')],
    },
    '... on OrganizationPayload { repeated }',
  )
  await writePlan(run)
}

/** The state holds more than half of the plant: decree 584 applies to it. */
async function writePlan(run: Run): Promise<void> {
  const plant = { id: organizationId('rpz'), employer: { okved: ['26.51'], headcount: 2400, stateShare: 51 } }
  await run(
    'REGISTRAR',
    'describeOrganization',
    { idempotencyKey: 'demo-employer-rpz', ...plant },
    '... on OrganizationPayload { repeated }',
  )
  const step = async (mutation: string, input: object) =>
    (
      await run(
        'REGISTRAR',
        mutation,
        { idempotencyKey: `demo-plan-rpz-${mutation}`, ...input },
        '... on StandardsPlanPayload { repeated plan { id } }',
      )
    ).plan.id as string
  const id = await step('draftStandardsPlan', {
    organizationId: organizationId('rpz'),
    standards: [
      { code: '40.196', positions: 'Сборщик микросхем' },
      { code: '40.201', positions: 'Контролёр радиоэлектронной аппаратуры и приборов' },
    ],
    stages: [
      { title: 'Сравнение требований стандартов с квалификацией работников', dueOn: '2023-03-31' },
      { title: 'Переподготовка сборщиков и контролёров', dueOn: '2024-06-30' },
    ],
    localActs: ['Положение об оплате труда', 'Должностные инструкции сборщиков и контролёров'],
    trainingNeeds: [
      {
        standardCode: '40.196',
        positions: 'Сборщик микросхем',
        headcount: 6,
        form: 'RETRAINING',
        okz: '8212',
        oktmo: '46568000',
        neededFrom: '2023-09-01',
        neededTo: '2024-06-30',
      },
    ],
  })
  await step('agreeStandardsPlan', { id, body: 'Первичная профсоюзная организация завода', on: '2022-12-05' })
  const document = { title: 'Приказ об утверждении плана', date: '2022-12-15' }
  await step('approveStandardsPlan', { id, on: '2022-12-15', document })
  await step('startStandardsPlan', { id, on: '2023-01-09' })
  await step('completePlanStage', { id, stage: 1, on: '2023-03-20' })
}
