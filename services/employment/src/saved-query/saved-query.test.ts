import { given } from '@kadry/testing/given'
import { describe, it } from 'vitest'
import { save } from './saved-query.ts'

const wanted = { title: 'Колледжи  по годам', question: '{}', policy: 'PUBLIC' }

describe('a saved query', () => {
  it('follows the latest version, or keeps to the one that it names', () => {
    given()
      .when(save, 'q', wanted)
      .then({ facts: [{ type: 'savedQuery.saved.v1', data: { id: 'q', title: 'Колледжи по годам' } }] })
    given()
      .when(save, 'q', { ...wanted, datasetVersion: 'v1' })
      .then({ state: { title: 'Колледжи по годам', question: '{}', datasetVersion: 'v1' } })
  })

  it('has a title, and asks what everybody may ask', () => {
    given()
      .when(save, 'q', { ...wanted, title: ' ', policy: 'NONE' })
      .refuses({ problems: ['title EMPTY', 'query.policy NOT_PUBLIC'] })
  })
})
