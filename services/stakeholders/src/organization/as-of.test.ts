import { given } from '@kadry/testing/given'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameOn, register, rename } from './organization.ts'
import { grantRole, rolesOn } from './role.ts'
import { reinstateRole, revokeRole, suspendRole } from './role-ending.ts'

const ID = 'T3JnYW5pemF0aW9uOjE'
const grantId = (organization: string, n: number) => `${organization}-${n}`
const document = { title: 'Приказ' }
/** The end of a February with 29 days lies inside. */
const DAYS = Array.from({ length: 30 }, (_, n) => new Date(Date.UTC(2024, 1, 20 + n)).toISOString().slice(0, 10))
const day = fc.nat(DAYS.length - 1)

const born = given().when(register, ID, { name: 'Имя 0', sectorCodes: [], roles: [] }, grantId).state

describe('a reading as of a day', () => {
  it('of the name is what a calendar would say in which every renaming overwrites the days from its own on', () => {
    fc.assert(
      fc.property(fc.array(day, { maxLength: 8 }), (renamings) => {
        let organization = born
        const calendar = DAYS.map(() => 'Имя 0')
        renamings.forEach((on, index) => {
          const name = `Имя ${index + 1}`
          organization = given(organization).when(rename, { name, on: DAYS[on]! }).state
          calendar.fill(name, on)
        })
        expect(DAYS.map((one) => nameOn(organization, one))).toEqual(calendar)
        expect(nameOn(organization, '9999-12-31')).toBe(organization.name)
        expect(nameOn(organization, '0001-01-01')).toBe('Имя 0')
      }),
      { seed: 21, numRuns: 1_000 },
    )
  })

  type Step = { readonly kind: 'COLLEGE' | 'EXAM_SITE'; readonly from: number; readonly to: number | undefined }
  type Order = { readonly act: 'revoke' | 'suspend' | 'reinstate'; readonly grant: number; readonly on: number }
  const step = fc.record({
    kind: fc.constantFrom('COLLEGE' as const, 'EXAM_SITE' as const),
    from: day,
    to: fc.option(day, { nil: undefined }),
  })
  const order = fc.record({
    act: fc.constantFrom('revoke' as const, 'suspend' as const, 'reinstate' as const),
    grant: fc.nat(6),
    on: day,
  })

  const ACTS = { revoke: revokeRole, suspend: suspendRole, reinstate: reinstateRole }

  /**
   * A calendar of each kind: the number of the grant that holds the day. Returns whether the calendar allows
   * the step.
   */
  function paint(
    calendar: Record<Step['kind'], (string | undefined)[]>,
    { kind, from, to }: Step,
    id: string,
  ): boolean {
    const end = (to ?? DAYS.length - 1) + 1
    if (end <= from || calendar[kind].slice(from, end).some(Boolean)) return false
    calendar[kind].fill(id, from, end)
    return true
  }

  it('of the roles is what a calendar would say that is painted by grants, wiped by revocations and dimmed by suspensions', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(step, order), { maxLength: 14, size: 'max' }),
        (steps: readonly (Step | Order)[]) => {
          let organization = born
          const calendar = { COLLEGE: DAYS.map(() => undefined), EXAM_SITE: DAYS.map(() => undefined) } as Record<
            Step['kind'],
            (string | undefined)[]
          >
          /** Days that a grant holds and on which it is not in force: from, and the first one after. */
          const paused = new Map<string, [number, number][]>()
          for (const one of steps) {
            if ('act' in one) {
              const id = grantId(ID, one.grant)
              const asked = { roleGrantId: id, on: DAYS[one.on]!, reason: 'Приказ' }
              const decision = given(organization).when(ACTS[one.act], asked)
              if (decision.refusal) continue
              organization = decision.state
              if (one.act === 'revoke') {
                for (const days of Object.values(calendar))
                  for (let at = one.on; at < days.length; at++) if (days[at] === id) days[at] = undefined
              } else if (one.act === 'suspend') paused.set(id, [...(paused.get(id) ?? []), [one.on, DAYS.length]])
              else paused.get(id)!.at(-1)![1] = one.on
            } else {
              const { kind, from, to } = one
              const role = {
                kind,
                validFrom: DAYS[from]!,
                document,
                ...(to === undefined ? {} : { validTo: DAYS[to]! }),
              }
              const decision = given(organization).when(grantRole, role, grantId)
              const allowed = paint(calendar, one, grantId(ID, organization.roles.length + 1))
              expect(decision.refusal === undefined).toBe(allowed)
              if (allowed) organization = decision.state
            }
          }
          DAYS.forEach((one, at) => {
            const isPaused = (id: string) => paused.get(id)?.some(([from, until]) => from <= at && at < until) ?? false
            const held = [calendar.COLLEGE[at], calendar.EXAM_SITE[at]].filter((id) => id && !isPaused(id)).sort()
            expect(
              rolesOn(organization, one)
                .map(({ id }) => id)
                .sort(),
            ).toEqual(held)
          })
        },
      ),
      { seed: 22, numRuns: 2_000 },
    )
  })

  it('of a role is not prolonged by a revocation after its end (R2)', () => {
    const role = { kind: 'COLLEGE' as const, validFrom: '2019-09-01', validTo: '2020-12-31', document }
    const revoke = (on: string) =>
      given(born)
        .when(grantRole, role, grantId)
        .when(revokeRole, { roleGrantId: grantId(ID, 1), on, reason: 'Отзыв' })
    revoke('2021-01-01').refuses({ __typename: 'RuleRefusal', rule: 'R2', code: 'ROLE_ENDED' })
    revoke('2020-12-31').then({ facts: ['role.revoked.v1'] })
  })
})
