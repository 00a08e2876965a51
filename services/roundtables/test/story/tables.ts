import type { Send } from '@kadry/testing/kit/story'
import type { TestSubgraph } from '@kadry/testing/subgraph'
import { uploaded } from '@kadry/testing/uploaded'
import { org, table } from '../stage.ts'

const LATER = { startsAt: '2022-06-10T10:00:00+03:00', endsAt: '2022-06-10T15:00:00+03:00' }

/** A draft that becomes a table and is postponed, one that is held and gets its protocol, one with one side. */
export async function playTables(graph: TestSubgraph, send: Send): Promise<void> {
  const roundTableId = (await send('draftRoundTable', { ...table, capacity: 2 })).roundTable.id
  const { startsAt, endsAt, ...rest } = table
  await send('reviseDraft', { roundTableId, draft: { ...rest, startsAt, endsAt, capacity: 3 } })
  await send('planDraft', { roundTableId })
  await send('announceRoundTable', { roundTableId })
  await send('openRegistration', { roundTableId })
  const seat = { roundTableId, organizationId: org('college'), representativePosition: 'Директор' }
  const { registration } = await send('registerForRoundTable', seat)
  await send('postponeRoundTable', { roundTableId, ...LATER, confirmBy: '2022-06-03', reason: 'Зал занят' })
  await send('reconfirmRegistration', { registrationId: registration.id })

  const copied = (await send('copyRoundTable', { roundTableId, startsAt, endsAt })).roundTable.id
  await send('planDraft', { roundTableId: copied })
  const held = await come(send, copied, ['college', 'plant'])
  await send('holdRoundTable', { roundTableId: held })
  await send('reportRoundTable', { roundTableId: held, discussed: 'Кадры', decisions: ['Открыть набор'] })
  const fileId = await uploaded(graph, send, 'requestRoundtablesUpload')
  await send('attachAttendanceSheet', { roundTableId: held, fileId })
  await send('removeFileFromRoundTable', { id: held, fileId })
  await send('publishProtocol', { roundTableId: held })

  const other = (await send('planRoundTable', table)).roundTable.id
  await send('closeAsOneSided', { roundTableId: await come(send, other, ['plant']), reason: 'Без колледжей' })
}

/** The table with these bodies at it. */
async function come(send: Send, roundTableId: string, names: readonly string[]): Promise<string> {
  await send('openRegistration', { roundTableId })
  const ids: string[] = []
  for (const name of names) {
    const seat = { roundTableId, organizationId: org(name), representativePosition: 'Директор' }
    ids.push((await send('registerForRoundTable', seat)).registration.id)
  }
  await send('closeRegistration', { roundTableId })
  for (const registrationId of ids) await send('checkIn', { registrationId })
  return roundTableId
}
