import { childId } from '@kadry/runtime/ids'
import { each, type Run } from './client.ts'
import { wide } from './groups.ts'
import { organizationId } from './registry.ts'
import { itemId, resolutionId } from './resolution.ts'

const SECRETARY = 'SECRETARY'
const REPEATED = {
  assignment: '... on AssignmentPayload { repeated assignment { id } }',
  extension: '... on TermExtensionPayload { repeated extension { id } }',
  item: '... on ResolutionItemPayload { repeated }',
  proposal: '... on ProposalPayload { repeated proposal { id } }',
  report: '... on ExecutionReportPayload { repeated report { id } }',
}
/** A day that lies ahead as long as this demo is shown. */
const FAR = '2030-12-31'

const assignmentId = (number: string, n: number) => childId('Assignment', resolutionId, `${number}.${n}`)

/**
 * What the points are measured by, before the wide group loses two of its seats: the fall is seen with its
 * facts.
 */
export async function writeMetrics(run: Run): Promise<void> {
  const metrics = [
    ['2', { kind: 'AGREEMENT_IN_FORCE', target: 1 }],
    ['3', { kind: 'GROUP_ACTIVE', target: 1 }],
    ['4', { kind: 'COMPOSITION_COMPLETE', subjectIds: [wide] }],
  ] as const
  for (const [number, metric] of metrics) await bind(run, number, metric)
}

/** Point 7 once the year of publications is recorded: what was missed and what was late keeps it below 1. */
export function writePublicationMetric(run: Run): Promise<unknown> {
  return bind(run, '7', { kind: 'PUBLICATIONS_ON_TIME' })
}

function bind(run: Run, number: string, metric: object): Promise<unknown> {
  const input = { idempotencyKey: `demo-metric-${number}`, itemId: itemId(number), metric }
  return run(SECRETARY, 'bindMetric', input, REPEATED.item)
}

/**
 * Point 1 and the proposal behind it; point 2 overdue, more time refused; point 3 fulfilled by its metric;
 * point 5 with more time.
 */
export async function writeExecution(run: Run): Promise<void> {
  await writeProposal(run)
  await run(SECRETARY, 'acceptItem', { idempotencyKey: 'demo-accept-3', itemId: itemId('3') }, REPEATED.item)
  const order = { itemId: itemId('2'), assignmentId: assignmentId('2', 1) }
  await run(
    SECRETARY,
    'reportOnItem',
    {
      ...{ idempotencyKey: 'demo-report-2', kind: 'INTERIM' },
      ...order,
      text: 'Проект соглашения направлен в НАРК, ответа нет.',
    },
    REPEATED.report,
  )
  const refused = await ask(run, order, 'Нет ответа НАРК на проект соглашения')
  await run(
    SECRETARY,
    'refuseExtension',
    {
      ...{ idempotencyKey: 'demo-extension-2-refused', itemId: order.itemId, extensionId: refused },
      answer: 'Срок установлен распоряжением 878-РП',
    },
    REPEATED.extension,
  )
  const tables = { itemId: itemId('5'), assignmentId: assignmentId('5', 1) }
  await extend(run, tables, 'Круглые столы шести отраслей запланированы на следующие годы')
}

/** More time, asked for and granted. */
export async function extend(run: Run, about: Assigned, reason: string): Promise<void> {
  const extensionId = await ask(run, about, reason)
  const key = `demo-extension-granted-${about.assignmentId}`
  await run(
    SECRETARY,
    'grantExtension',
    { idempotencyKey: key, itemId: about.itemId, extensionId, answer: 'Согласовано' },
    REPEATED.extension,
  )
}

type Assigned = { readonly itemId: string; readonly assignmentId: string }

async function ask(run: Run, about: Assigned, reason: string): Promise<string> {
  const idempotencyKey = `demo-extension-${about.assignmentId}`
  const asked = { idempotencyKey, ...about, until: FAR, reason }
  return (await run(SECRETARY, 'requestExtension', asked, REPEATED.extension)).extension.id
}

/** What the industrialists proposed before the resolution was adopted. */
async function writeProposal(run: Run): Promise<void> {
  const submitted = await run(
    SECRETARY,
    'submitProposal',
    {
      ...{ idempotencyKey: 'demo-proposal-1', number: '1', on: '2019-11-01' },
      title: 'О согласовании деятельности участников Национальной системы квалификаций',
      text: 'Согласовать деятельность участников Национальной системы квалификаций в Московской области.',
      proposerId: organizationId('mospp'),
    },
    REPEATED.proposal,
  )
  const id: string = submitted.proposal.id
  await each(
    ['tpp', 'mooop', 'minobr'],
    (body) =>
      run(
        SECRETARY,
        'supportProposal',
        { idempotencyKey: `demo-proposal-1-${body}`, id, organizationId: organizationId(body) },
        REPEATED.proposal,
      ),
    1,
  )
  const accepted = { idempotencyKey: 'demo-proposal-1-accepted', id, itemIds: [itemId('1')] }
  await run(SECRETARY, 'acceptProposal', accepted, REPEATED.proposal)
}
