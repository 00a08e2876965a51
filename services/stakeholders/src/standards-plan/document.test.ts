import { textsOf } from '@kadry/documents/model'
import { expect, it } from 'vitest'
import { planDocument } from './document.ts'
import type { StandardsPlan } from './standards-plan.ts'

const words = { organization: (id: string) => `Завод ${id}`, label: () => 'Повышение квалификации' }
const plan: StandardsPlan & { updatedAt: string } = {
  organizationId: '«Метровагонмаш»',
  status: 'DRAFT',
  standards: [{ code: '40.058', positions: 'Инженер', appliedFrom: '2022-09-01' }, { code: '40.196' }],
  trainingNeeds: [
    {
      id: 'n',
      standardCode: '40.058',
      functionCode: 'A/01.3',
      positions: 'Инженер',
      headcount: 12,
      form: 'UPSKILLING',
      okz: '7223',
      oktmo: '46746000',
      neededFrom: '2022-09-01',
      neededTo: '2023-09-01',
    },
  ],
  stages: [{ title: 'Обучение', dueOn: '2023-01-01', completedOn: '2022-12-20' }],
  localActs: [],
  updatedAt: '2022-06-15T09:00:00.000Z',
}
const nameOf = (code: string) => (code === '40.058' ? 'Инженер-технолог' : undefined)

it('prints the parts of a plan that have something in them', () => {
  const texts = textsOf(planDocument(plan, words, nameOf))
  expect(texts.slice(0, 3)).toEqual([
    'Завод «Метровагонмаш»',
    'ПЛАН',
    'по организации применения профессиональных стандартов',
  ])
  expect(texts.join('|')).toContain('40.058|Инженер-технолог|Инженер|01.09.2022|40.196|Потребность')
  expect(texts.join('|')).toContain('40.058 A/01.3|Инженер|Повышение квалификации|12|01.09.2022 — 01.09.2023')
  expect(texts.join('|')).toContain('1|Обучение|01.01.2023|20.12.2022')
  expect(texts.join('|')).not.toContain('Локальные')
})

it('prints the approval above the head, and the opinion of the workers', () => {
  const agreed = {
    ...plan,
    approval: { on: '2022-07-01', document: { title: 'приказом директора', number: '5', date: '2022-06-30' } },
    workersOpinion: { on: '2022-06-20', body: 'Профком', text: 'Согласны' },
  }
  const texts = textsOf(planDocument(agreed, words, nameOf))
  expect(texts.slice(0, 3)).toEqual(['УТВЕРЖДЕНО', 'приказом директора', 'от 30.06.2022 № 5'])
  expect(texts).toContain('01.07.2022')
  expect(texts).toContain('Учтено 20.06.2022: Профком.\nСогласны')
})
