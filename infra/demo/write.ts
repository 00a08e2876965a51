import { dayOf } from '@kadry/domain/day'
import { writeActs, writeAgencyAgreements } from './acts.ts'
import { writeAssessments } from './assessments.ts'
import { demoPlanId } from './callers.ts'
import { type DemoTarget, demoClient, type Run } from './client.ts'
import { writeDeliveries } from './commitments.ts'
import { DECLINED, radioelectronicsDelegates } from './delegates.ts'
import { type DemoNeed, writeCampaigns, writeHires, writeNeed } from './demand.ts'
import { writeDraftActs } from './draft-acts.ts'
import { writeExecution, writeMetrics } from './execution.ts'
import { publishFigures } from './figures.ts'
import { attachPlanFiles, type Send, sendTo } from './files.ts'
import { type Agreement, writeAgreement, writeGovernance } from './governance.ts'
import { inventGraduates } from './graduates.ts'
import { LEAVING, writeGroups } from './groups.ts'
import { writeAccreditation, writeLicences } from './licences.ts'
import { writeMaterials } from './materials.ts'
import { conveneNext, decideRecommended, voteOnDraft, writeMeetings } from './meetings.ts'
import { writeMonitoring } from './monitoring.ts'
import { writePublications } from './publications.ts'
import { writeQualifications } from './qualifications.ts'
import { writeRegistry } from './registry.ts'
import { writeRoadmapPlan } from './roadmap.ts'
import {
  type DemoCommitment,
  type DemoRoundTable,
  ELECTRONICS,
  writeCommitment,
  writeRoundTable,
} from './round-table.ts'
import { writeProtocol, writeRoundTables } from './round-tables.ts'
import { writeFeedback, writeProgram, writeRecommendations, writeSeries } from './series.ts'
import { type DemoTraining, writeTraining } from './training.ts'

/**
 * One story through all services, written through the public graph with the demo tokens. Every step has an
 * idempotency key, so a second run adds nothing. Resolves with a line that says how much was written.
 */
export async function writeDemo(target: DemoTarget): Promise<string> {
  const { run, counts } = demoClient(target)
  await writeStory(run, sendTo(target.url), target.say)
  return counts.written === 0 ? `all ${counts.known} records were there already` : `${counts.written} records written`
}

/** The same through any way of asking the graph and of sending files to it. */
export async function writeStory(run: Run, send: Send, say: (line: string) => void): Promise<void> {
  for (const write of [writeRegistry, writeQualifications, writeLicences]) await write(run)
  say('the registry is entered')
  await writeActs(run)
  await writeGovernance(run)
  await writeAgencyAgreements(run)
  await writeMetrics(run)
  await writeGroups(run)
  await writeExecution(run)
  say('the resolution is adopted')
  await writeMeetings(run)
  say('two meetings are minuted, a resolution came of the first')
  const draftActId = await writeDraftActs(run)
  await voteOnDraft(run, draftActId)
  await writePublications(run)
  say('a year of publications is recorded')
  const written: Written[] = []
  for (const thread of threads) written.push(await writeThread(run, thread))
  const [electronics, mechanical] = written as [Written, Written]
  await writeRoadmapPlan(run, electronics.agreementId)
  await writeCampaigns(run, electronics.agreementId)
  await writeAssessments(run)
  say('26 certificates are issued after the exams of 2024')
  await writeMonitoring(run)
  say('five of seven colleges have filed the monitoring form')
  await writeSeries(run, [electronics.roundTableId, mechanical.roundTableId])
  await writeMaterials(run, send, electronics.roundTableId)
  say('four papers of the first table can be read')
  const recommendationIds = await writeRecommendations(run, electronics.roundTableId)
  await decideRecommended(run, recommendationIds[0]!)
  await conveneNext(run, { draftActId, recommendationIds })
  say('the next meeting is convened')
  await writeAccreditation(run, electronics.programmeId)
  await writeDeliveries(run, electronics, dayOf(new Date()))
  say('promises of the first table are delivered in part')
  await writeProtocol(run, threads[0]!.table)
  await writeRoundTables(run, say, dayOf(new Date()))
  for (const [index, { needs }] of threads.entries())
    for (const need of needs) await writeHires(run, written[index]!.needIds.get(need.employer)!, need)
  say('hires and vacancies are reported')
  await publishFigures(run)
  say('the first version of the statistics is published')
  await attachPlanFiles(run, send, demoPlanId('demo-plan-rpz-draftStandardsPlan'))
  say('two files are attached to the plan')
}

type Thread = {
  readonly table: DemoRoundTable
  readonly agreement: Agreement
  readonly commitments: readonly DemoCommitment[]
  readonly needs: readonly DemoNeed[]
  /** The training that the first commitment became. */
  readonly training: DemoTraining
}

type Written = {
  readonly roundTableId: string
  readonly agreementId: string
  readonly programmeId: string
  readonly commitmentIds: readonly string[]
  /** By employer. */
  readonly needIds: ReadonlyMap<string, string>
}

async function writeThread(run: Run, { table, agreement, commitments, needs, training }: Thread): Promise<Written> {
  const roundTableId = await writeRoundTable(run, table)
  const agreementId = await writeAgreement(run, roundTableId, agreement)
  const ids: string[] = []
  for (const commitment of commitments) ids.push(await writeCommitment(run, roundTableId, agreementId, commitment))
  const needIds = new Map<string, string>()
  for (const need of needs) needIds.set(need.employer, await writeNeed(run, agreementId, need))
  const programmeId = await writeTraining(run, { commitmentId: ids[0]!, agreementId, needIds }, training)
  return { roundTableId, agreementId, programmeId, commitmentIds: ids, needIds }
}

const threads: readonly Thread[] = [
  {
    table: {
      key: ELECTRONICS,
      title: 'Потребность в кадрах радиоэлектронного кластера на 5 лет',
      sectorCode: 'radioelectronics',
      day: '2022-05-20',
      capacity: 40,
      quotas: [
        { side: 'EMPLOYER', maxShare: 0.5 },
        { side: 'EDUCATION', maxShare: 0.7 },
      ],
      delegates: radioelectronicsDelegates(LEAVING),
      withdrawn: [14, 17, 20, 22, 27, 28, 31],
      absent: [12, 25],
      declined: DECLINED,
      walkIn: 'zanyatost',
      prepare: writeProgram,
      conclude: writeFeedback,
    },
    agreement: {
      key: 'demo-agreement-ramenskoe',
      title: 'Соглашение образовательно-производственного кластера «Радиоэлектроника» (Раменское)',
      sectorCode: 'radioelectronics',
      on: '2022-08-22',
      parties: ['ramenskij-kolledzh', 'rpz', 'rpkb', 'ramenskoe-edu', 'tpp'],
    },
    commitments: [
      {
        key: 'demo-promise-places',
        debtor: 'ramenskij-kolledzh',
        beneficiary: 'rpz',
        object: 'TRAINING_PLACES',
        quantity: 25,
        specialityCode: '11.02.14',
        dueOn: '2022-09-01',
      },
      {
        key: 'demo-promise-practice',
        debtor: 'rpz',
        beneficiary: 'ramenskij-kolledzh',
        object: 'PRACTICE_SEATS',
        quantity: 12,
        specialityCode: '11.02.14',
        dueOn: '2023-09-01',
      },
    ],
    needs: [
      {
        key: 'demo-need-rpz',
        employer: 'rpz',
        okz: '8212',
        qualificationCode: '40.19600.01',
        headcount: 40,
        year: 2024,
        oktmo: '46568000',
        reason: 'EXPANSION',
        pay: [75_000, 95_000],
        hired: 6,
      },
      {
        key: 'demo-need-rpkb',
        employer: 'rpkb',
        okz: '7543',
        qualificationCode: '40.20100.01',
        headcount: 26,
        year: 2024,
        oktmo: '46568000',
        reason: 'NEW_TECHNOLOGY',
        pay: [80_000, 105_000],
        hired: 16,
      },
    ],
    training: {
      key: 'demo-training-ramenskoe',
      provider: 'ramenskij-kolledzh',
      employer: 'rpz',
      specialityCode: '11.02.14',
      capacity: 50,
      intakeYear: 2022,
      places: 25,
      others: [{ employer: 'rpkb', places: 23 }],
      targetContracts: 18,
      movement: [
        { kind: 'LEFT', on: '2023-02-01', people: 3, reason: 'ACADEMIC' },
        { kind: 'LEAVE', on: '2023-03-01', people: 3 },
        { kind: 'TRANSFERRED_IN', on: '2023-09-01', people: 3 },
        { kind: 'RETURNED', on: '2024-02-01', people: 3 },
      ],
      graduatedOn: '2024-06-28',
      size: 48,
      graduates: inventGraduates({
        seed: 878,
        size: 48,
        employers: ['rpz', 'rpkb'],
        oktmo: '46568000',
        graduatedOn: '2024-06-28',
        inSpeciality: ['8212', '7543', '8212', '7421'],
        elsewhere: ['5223', '8322'],
      }),
    },
  },
  {
    table: {
      key: 'demo-table-mechanical',
      title: 'Целевое обучение и практика на предприятиях машиностроения',
      sectorCode: 'mechanical-engineering',
      day: '2022-06-03',
      capacity: 30,
      delegates: [
        'mytishchinskij-kolledzh',
        'metrovagonmash',
        'serpuhovskij',
        'liaz',
        'tonar',
        'argus',
        'lyuberetskij',
        'podolsk-mash',
        'mospp',
        'tpp',
        'minobr',
      ],
      withdrawn: [],
      absent: [7],
    },
    agreement: {
      key: 'demo-agreement-mytishchi',
      title: 'Соглашение образовательно-производственного кластера «Машиностроение» (Мытищи)',
      sectorCode: 'mechanical-engineering',
      on: '2022-08-25',
      parties: ['mytishchinskij-kolledzh', 'metrovagonmash'],
    },
    commitments: [
      {
        key: 'demo-promise-mytishchi',
        debtor: 'mytishchinskij-kolledzh',
        beneficiary: 'metrovagonmash',
        object: 'TRAINING_PLACES',
        quantity: 20,
        specialityCode: '15.01.25',
        dueOn: '2022-09-01',
      },
    ],
    needs: [
      {
        key: 'demo-need-metrovagonmash',
        employer: 'metrovagonmash',
        okz: '7223',
        headcount: 30,
        year: 2024,
        oktmo: '46746000',
        reason: 'TURNOVER',
        pay: [70_000, 90_000],
      },
    ],
    training: {
      key: 'demo-training-mytishchi',
      provider: 'mytishchinskij-kolledzh',
      employer: 'metrovagonmash',
      specialityCode: '15.01.25',
      capacity: 25,
      intakeYear: 2022,
      places: 20,
      targetContracts: 8,
      graduatedOn: '2024-06-28',
      size: 19,
      graduates: [],
    },
  },
]
