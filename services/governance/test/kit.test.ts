import { keepsToTheKit } from '@kadry/testing/kit/kit'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { uploaded } from '@kadry/testing/uploaded'
import { channelOf, identified, known, org, publishing, recommended, SEVEN, startGovernance } from './chamber.ts'
import { actStory } from './story/acts.ts'
import { agreementStory } from './story/agreements.ts'
import { draftActStory } from './story/draft-acts.ts'
import { executionStory } from './story/execution.ts'
import { meetingStory } from './story/meetings.ts'
import { proposalStory } from './story/proposal.ts'
import { publicationStory } from './story/publications.ts'
import { resolutionStory } from './story/resolution.ts'
import { roadmapPlanStory } from './story/roadmap-plan.ts'
import { COLLEGE_INN, workingGroupStory } from './story/working-group.ts'

let graph: TestSubgraph

keepsToTheKit({
  start: async (transport) => {
    graph = await startGovernance({ transport })
    await graph.hear(...known('college', 'COLLEGE'), ...known('plant', 'EMPLOYER'), publishing('plant'))
    await graph.hear(recommended('table'))
    await graph.hear(identified('college', COLLEGE_INN))
    return graph
  },
  sources: new URL('../src/', import.meta.url),
  erasing: ['erasePersonFromSeats'],
  // Who sits in a seat is a person: nothing of that is a fact, nor is who voted how. A file is one when a
  // record has it.
  quiet: [
    'appointDelegate',
    'erasePersonFromSeats',
    'requestGovernanceUpload',
    'castVote',
    'recordRollCall',
    'recordBallotCount',
  ],
  story: async (send) => {
    const upload = () => uploaded(graph, send, 'requestGovernanceUpload')
    const { actId } = await actStory(send, upload)
    const [position, act, ...others] = SEVEN
    const items = [position, { ...act, citedActIds: [actId] }, ...others]
    const { resolution } = await send('adoptResolution', { title: 'Резолюция', items })
    const ids = await workingGroupStory(send)
    const { workingGroupId } = ids
    const { motionId } = await meetingStory(send, graph, ids)
    await executionStory(send, {
      ...{ assigneeId: org('plant'), otherId: org('college'), workingGroupId },
      ...{ itemId: resolution.items[1].id, measuredItemId: resolution.items[2].id },
    })
    await resolutionStory(send, { signerId: org('college'), workingGroupId, motionId })
    const bodies = { proposerId: org('college'), supporterId: org('plant') }
    await proposalStory(send, { ...bodies, workingGroupId, itemId: resolution.items[0].id })

    const partyIds = [org('college'), org('plant')]
    const draft = { kind: 'CLUSTER', title: 'Кластер', partyIds, validFrom: '2022-01-01' }
    const { id } = (await send('draftAgreement', draft)).agreement
    await agreementStory(send, partyIds)
    await roadmapPlanStory(send, {
      ...{ agreementId: id, resolutionItemId: resolution.items[5].id },
      responsibleIds: [org('college')],
    })
    await send('registerAgreement', { id, number: '1-С', date: '2022-03-01' })
    const signature = { kind: 'QUALIFIED', position: 'Директор' }
    for (const organizationId of partyIds) {
      const attachmentId = await uploaded(graph, send, 'requestGovernanceUpload')
      const signed = { ...signature, attachmentId }
      await send('signAgreement', { id, organizationId, on: '2022-05-20', signature: signed })
    }
    const verification = { valid: true, by: 'Сервис проверки', on: '2022-05-21' }
    await send('verifyAgreementSignature', { id, organizationId: partyIds[0], verification })
    await send('terminateAgreement', { id, on: '2022-06-10', reason: 'Решение сторон' })
    for (const [noun, recordId] of [
      ['Agreement', id],
      ['Resolution', resolution.id],
    ]) {
      const fileId = await uploaded(graph, send, 'requestGovernanceUpload')
      await send(`attachFilesTo${noun}`, { id: recordId, fileIds: [fileId] })
      await send(`removeFileFrom${noun}`, { id: recordId, fileId })
    }
    await draftActStory(send, upload, { ...ids, authorId: org('college'), actId })
    await publicationStory(send, upload, {
      ...{ authorId: org('plant'), ...channelOf('plant') },
      originId: resolution.items[6].id,
    })
  },
})
