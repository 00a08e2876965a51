import { LEAVING } from '@kadry/infra/demo/groups'
import { organizationId } from '@kadry/infra/demo/registry'
import { itemId, resolutionId } from '@kadry/infra/demo/resolution'
import type { TestGraph } from '@kadry/testing/graph'
import { everybody } from '@kadry/testing/viewers'
import type { Question } from './questions.ts'

/**
 * Questions whose nouns are not built: each is taken out of this list by the test that fails once it can be
 * asked.
 */
export const NOT_YET: readonly string[] = []

/** Fields that have no value in the demo for a reason, by question. */
export const NOTHING_THERE: Readonly<Record<string, readonly string[]>> = {
  // The document of the resolution bears no date, and files are uploaded by no demo in one process.
  G3_WhatIsOurs: [
    'organization.assignments.nodes.item.resolution.date',
    'organization.assignments.nodes.reports.attachments',
  ],
  // The body that adopted the resolution voted outside of the system.
  G6_WhatBecameOfProposals: ['organization.proposals.nodes.decidedBy'],
  // Files of an item come by addresses of their own, which are not open here.
  G12_WhatIsNext: ['workingGroup.meetings.nodes.agenda.attachments'],
  // Columns of a report are shown to its college, or for a purpose; what the college filed adds up.
  E11_WhoHasNotReported: ['cohort.reports.nodes.counts.people.value', 'cohort.reports.nodes.problems'],
  // The attestation in force has no last day on record.
  E9_WhoMayAssess: ['qualification.centres.assessmentCentre.validTo'],
  // The college of the demo has done what it was asked, but for stages of the roadmap.
  X6_WhatIsOnMyDesk: ['viewer.organization.executionTasks.nodes', 'viewer.organization.roundTableTasks.nodes'],
  // The body that adopted the resolution met outside of the system.
  X8_SevenPoints: ['resolution.meeting'],
  // It has lost its only role, which rested on a document without number and date.
  X7_WhatFollowedARevocation: [
    'organization.kinds',
    'organization.roles.document.number',
    'organization.roles.document.date',
  ],
  // The plant sits in no group.
  X3_APlantOnOneCard: ['organization.seats.nodes'],
}

const first = (query: string) => async (graph: TestGraph) => {
  const found = JSON.stringify(
    await graph.as({ ...everybody, organizationId: organizationId('copp') }).ask(query),
  ).match(/"id":"([^"]+)"/)
  if (!found) throw new Error(`nothing found by ${query}`)
  return found[1]
}

/** What the questions are about. */
const finders: Readonly<Record<string, (graph: TestGraph) => unknown>> = {
  now: () => new Date().toISOString(),
  ministry: () => organizationId('minobr'),
  mospp: () => organizationId('mospp'),
  nark: () => organizationId('nark'),
  plant: () => organizationId('rpz'),
  item: () => itemId('5'),
  resolution: () => resolutionId,
  meeting: first('{ workingGroups { nodes { meetings(filter: { status: [MINUTED] }) { nodes { id } } } } }'),
  motion: first(
    '{ workingGroups { nodes { meetings(filter: { status: [MINUTED] }) { nodes { agenda { motions { id } } } } } } }',
  ),
  group: first(`{ resolutionItem(id: "${itemId('3')}") { createdGroups { id } } }`),
  draft: first('{ draftActs { nodes { id } } }'),
  table: first(
    '{ roundTables(filter: { sectorCode: "radioelectronics", status: [PROTOCOL_PUBLISHED] }) { nodes { id } } }',
  ),
  agreement: first('{ agreements(filter: { kind: CLUSTER, sectorCode: "radioelectronics" }) { nodes { id } } }'),
  cohort: first(
    `{ resolutionItem(id: "${itemId('5')}") { roundTables(first: 5) { nodes { commitments(first: 5) { nodes { trainingCommitments(first: 1) { nodes { cohort { id } } } } } } } } }`,
  ),
  body: () => organizationId(LEAVING[0]),
}

/** Of these the variable is about another one than in the other questions. */
const others: Readonly<Record<string, typeof finders>> = {
  // The waiting list is closed once a table is over.
  R2_WhoIsWaiting: {
    table: first('{ roundTables(filter: { status: [REGISTRATION_OPEN], text: "через год" }) { nodes { id } } }'),
  },
}

/** The variables of a question, found in the graph. */
export async function variablesOf(
  { name: question, variables }: Pick<Question, 'name' | 'variables'>,
  graph: TestGraph,
): Promise<Record<string, unknown>> {
  const values = await Promise.all(variables.map((name) => (others[question]?.[name] ?? finders[name]!)(graph)))
  return Object.fromEntries(variables.map((name, index) => [name, values[index]]))
}
