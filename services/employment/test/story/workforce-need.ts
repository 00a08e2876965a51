import type { Send } from '@kadry/testing/kit/story'
import { need, org } from '../world.ts'

/** Needs in all their ways: confirmed and filled, rejected, drafted, withdrawn; one answers a campaign. */
export async function needStory(send: Send): Promise<void> {
  const years = { title: 'Потребность на 2024 год', years: [2024], sectorCode: 'radioelectronics' }
  const term = { opensOn: '2026-01-01', closesOn: '2026-04-01' }
  const { campaign } = await send('openDemandCampaign', { ...years, ...term })
  await send('extendDemandCampaign', { id: campaign.id, closesOn: '2026-05-01' })

  const csv = 'ИНН;ОКЗ;Численность;С;По;ОКТМО\n5040000001;8212;5;2024-01-01;2024-12-31;46568000'
  await send('importNeeds', { campaignId: campaign.id, csv })

  const confirmedById = org('ministry')
  const answer = { ...need, campaignId: campaign.id, reason: 'EXPANSION', offeredFrom: 60_000, offeredTo: 80_000 }
  const { id } = (await send('declareNeed', answer)).need
  await send('confirmNeed', { id, confirmedById, headcount: 35 })
  const vacancies = 'job-name;work_places;salary_min\nСборщик;5;60000'
  await send('recordVacancies', { id, takenOn: '2024-02-01', source: 'Работа России', csv: vacancies })
  await send('reportHires', { id, from: '2024-06-01', to: '2024-06-30', people: 12 })
  const other = (await send('declareNeed', need)).need.id
  await send('rejectNeed', { id: other, confirmedById, reason: 'Заявлена дважды' })
  const draft = (await send('declareNeed', { ...need, draft: true })).need.id
  await send('submitNeed', { id: draft, headcount: 10 })
  await send('withdrawNeed', { id: draft, reason: 'Участок закрыт' })
}
