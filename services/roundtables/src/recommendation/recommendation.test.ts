import type { OrganizationView } from '@kadry/domain/organization-view'
import { given } from '@kadry/testing/given'
import { followsItsTable } from '@kadry/testing/lifecycles'
import { describe, it } from 'vitest'
import type { RegistrationRecord } from '../participation/registration.ts'
import type { Known as Table } from '../round-table/round-table.ts'
import {
  adopt,
  followProposal,
  meetFate,
  type Recommendation,
  type RecommendationStatus,
  recommendationMoves,
} from './recommendation.ts'

const view = (id: string, more: Partial<OrganizationView> = {}): OrganizationView =>
  ({ id, status: 'ACTIVE', roles: [], ...more }) as unknown as OrganizationView
const came = (n: number) =>
  Array.from({ length: n }, (_, index) => ({ id: `r${index}`, status: 'ATTENDED' }) as RegistrationRecord)
const table = {
  id: 't',
  status: 'HELD',
  sectorCode: 'radioelectronics',
  startsAt: '2022-05-20T07:00:00.000Z',
  heldOn: '2022-05-20',
  registrations: came(10),
} as unknown as Table
const wanted = { text: ' Открыть  набор ', addresseeIds: ['minobr', 'minobr'], inFavour: 8, against: 1, abstained: 1 }
const known = { views: new Map([['minobr', view('minobr')]]), today: '2022-05-21' }
const adopting = (more: object = {}, at: Table = table) => given().when(adopt, 'r', at, { ...wanted, ...more }, known)

describe('a recommendation', () => {
  it('is adopted by those present, addressed to each body once', () => {
    adopting().then({
      facts: [
        {
          type: 'recommendation.adopted.v1',
          data: {
            id: 'r',
            roundTableId: 't',
            sectorCode: 'radioelectronics',
            text: 'Открыть набор',
            addresseeIds: ['minobr'],
            on: '2022-05-20',
            inFavour: 8,
            against: 1,
            abstained: 1,
          },
        },
      ],
      state: {
        status: 'ADOPTED',
        adoptedOn: '2022-05-20',
        adoption: { present: 10, inFavour: 8, against: 1, abstained: 1 },
      },
    })
  })
  it('says what, and to whom', () => {
    adopting({ text: ' ', addresseeIds: [] }).refuses({ problems: ['text EMPTY', 'addresseeIds EMPTY R44'] })
    adopting({ addresseeIds: Array.from({ length: 51 }, String) }).refuses({ problems: ['addresseeIds TOO_MANY'] })
  })
  it('has more votes in favour than against, and no more than people were there', () => {
    adopting({ inFavour: 1 }).refuses({ problems: ['inFavour NOT_ADOPTED R44'] })
    adopting({ inFavour: 10 }).refuses({ problems: ['inFavour MORE_THAN_PRESENT R44'] })
    adopting({ against: -1 }).refuses({ problems: ['against RANGE'] })
  })
  it('comes of a table that is in progress or was held', () => {
    adopting({}, { ...table, status: 'PLANNED' }).refuses({ __typename: 'IllegalTransition', from: 'PLANNED' })
    adopting({}, { ...table, status: 'IN_PROGRESS' }).then()
  })
  it('is addressed to bodies that are known and alive', () => {
    given()
      .when(adopt, 'r', table, wanted, { ...known, views: new Map() })
      .refuses({ __typename: 'NotFound', id: 'minobr' })
    const views = new Map([['minobr', view('minobr', { status: 'DISSOLVED' })]])
    given()
      .when(adopt, 'r', table, wanted, { ...known, views })
      .refuses({ rule: 'R5' })
  })
})

describe('what a working group makes of it', () => {
  const adopted = { id: 'r', status: 'ADOPTED', proposalIds: [] } as unknown as Recommendation & { id: string }
  const heard = (status: string, id = 'p') => ({ id, status })

  it('is a proposal, then its fate; the same word twice changes nothing', () => {
    given(adopted)
      .when(followProposal, heard('SUBMITTED'))
      .then({ facts: ['recommendation.proposed.v1'], state: { status: 'ADOPTED', proposalIds: ['p'] } })
    given({ ...adopted, proposalIds: ['p'], status: 'ACCEPTED' as const })
      .when(followProposal, heard('ACCEPTED'))
      .then({ facts: [], state: { status: 'ACCEPTED', proposalIds: ['p'] } })
  })
  it('may be two proposals: what one group rejects another may accept, what one has accepted stays so', () => {
    given(adopted)
      .when(followProposal, heard('REJECTED'))
      .when(followProposal, heard('ON_AGENDA', 'q'))
      .when(followProposal, heard('ACCEPTED', 'q'))
      .when(followProposal, heard('REJECTED', 'p'))
      .then({ facts: [], state: { status: 'ACCEPTED', proposalIds: ['p', 'q'] } })
  })
  it('is nothing where the proposal was withdrawn', () => {
    given({ ...adopted, proposalIds: ['p'] })
      .when(followProposal, heard('WITHDRAWN'))
      .then({ facts: [], state: { status: 'ADOPTED' } })
  })
})

const at = (status: RecommendationStatus) =>
  ({ id: 'r', status, proposalIds: ['p'] }) as unknown as Recommendation & { readonly id: string }
followsItsTable(
  recommendationMoves,
  {
    adopt: null,
    propose: null,
    putOnAgenda: (status: RecommendationStatus) => meetFate(at(status), 'p', 'ON_AGENDA'),
    accept: (status: RecommendationStatus) => meetFate(at(status), 'p', 'ACCEPTED'),
    reject: (status: RecommendationStatus) => meetFate(at(status), 'p', 'REJECTED'),
  },
  ({ status }) => status,
)
