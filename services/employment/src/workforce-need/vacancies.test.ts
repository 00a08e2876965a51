import { given } from '@kadry/testing/given'
import { describe, expect, it } from 'vitest'
import { foreignRow, recordVacancies, snapshotOf, summed } from './vacancies.ts'
import type { WorkforceNeed } from './workforce-need.ts'

const need: WorkforceNeed & { id: string } = {
  ...{ id: 'n', employerId: 'plant', okz: '8212', headcount: 25, status: 'SUBMITTED' },
  ...{ neededFrom: '2024-01-01', neededTo: '2024-12-31', oktmo: '46568000', originIds: [] },
}
const rows = [
  { jobName: 'Сборщик', workPlaces: 5, salaryMin: 60_000, salaryMax: 90_000 },
  { jobName: 'Сборщик 4 разряда', salaryMin: 80_000, salaryMax: 0 },
  { jobName: 'Монтажник', salaryMin: 0 },
]
const snapshot = { takenOn: '2024-02-01', source: 'Работа России', openings: 7, salaryMin: 60_000, salaryMax: 90_000 }

describe('vacancies as evidence of a need', () => {
  it('add up: a row without a number of places is one, pay of zero is not stated', () => {
    expect(summed(rows)).toEqual({ openings: 7, salaryMin: 60_000, salaryMax: 90_000 })
    expect(snapshotOf(rows, { takenOn: '2024-02-01', source: 'Работа России' })).toEqual(snapshot)
    expect(summed([{ jobName: 'Сборщик' }])).toEqual({ openings: 1 })
  })

  it('stand beside the need by day and source, and change nothing of it', () => {
    const first = given(need).when(recordVacancies, { ...snapshot, source: ' Работа  России ' }, '2024-03-01')
    first.then({
      facts: [{ type: 'need.vacanciesRecorded.v1', data: { takenOn: '2024-02-01', openings: 7 } }],
      state: { headcount: 25, status: 'SUBMITTED', vacancies: [snapshot] },
    })
    first
      .when(recordVacancies, { ...snapshot, openings: 9 }, '2024-03-01')
      .then({ state: { vacancies: [{ openings: 9 }] } })
    first
      .when(recordVacancies, { ...snapshot, takenOn: '2024-01-01' }, '2024-03-01')
      .then({ state: { vacancies: [{ takenOn: '2024-01-01' }, { takenOn: '2024-02-01' }] } })
    given({ ...need, status: 'DRAFT' as const })
      .when(recordVacancies, snapshot, '2024-03-01')
      .then({ facts: [] })
  })

  it('are refused of a day to come, without a source, without any, and of a need that was withdrawn (R25)', () => {
    const recording = (more: object) => given(need).when(recordVacancies, { ...snapshot, ...more }, '2024-02-01')
    recording({ takenOn: '2024-02-02' }).refuses({ problems: ['takenOn IN_THE_FUTURE R25'] })
    recording({ source: ' ', openings: 0 }).refuses({ problems: ['source EMPTY', 'csv EMPTY'] })
    given({ ...need, status: 'WITHDRAWN' as const })
      .when(recordVacancies, snapshot, '2024-02-01')
      .refuses({ code: 'INVALID_TRANSITION' })
  })

  it('are those of its employer', () => {
    expect(foreignRow({ jobName: 'x' }, undefined)).toEqual([])
    expect(foreignRow({ jobName: 'x', inn: '1' }, '1')).toEqual([])
    expect(foreignRow({ jobName: 'x', inn: '2' }, '1')).toMatchObject([{ code: 'OTHER_EMPLOYER', rule: 'R25' }])
  })
})
