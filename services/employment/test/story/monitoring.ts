import type { Send } from '@kadry/testing/kit/story'
import { org, SPECIALITY } from '../world.ts'

/** A round of one day, reports on it accepted and returned, and a spreadsheet of another day. */
export async function monitoringStory(send: Send, cohortId: string): Promise<void> {
  const wanted = { observedOn: '2026-02-20', dueOn: '2026-03-10', graduationYears: [2025] }
  const { round } = await send('openMonitoringRound', wanted)
  await send('extendMonitoringRound', { id: round.id, dueOn: '2026-03-20' })
  const all = { cohortId, observedOn: '2026-02-20', category: 'TOTAL', graduates: 22 }
  const counts = [
    { column: 'EMPLOYED', people: 15 },
    { column: 'EMPLOYED_IN_SPECIALITY', people: 12 },
    { column: 'STUDY', people: 7 },
  ]
  const { report } = await send('submitMonitoringReport', { ...all, counts, measures: 'Ярмарка вакансий' })
  await send('acceptMonitoringReport', { id: report.id, submission: 1 })
  await send('returnMonitoringReport', { id: report.id, submission: 1, reason: 'Нет подтверждений' })
  const csv = `speciality;graduationYear;category;graduates;EMPLOYED;STUDY\n${SPECIALITY};2025;TOTAL;22;16;6`
  await send('importMonitoringReports', { organizationId: org('college'), observedOn: '2026-01-20', csv })
}
