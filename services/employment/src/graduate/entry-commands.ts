import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import type { Accepted } from '@kadry/mongo/aggregate'
import type { Context } from '../context.ts'
import type {
  CorrectEmploymentInput,
  CorrectGraduateStatusInput,
  DisputeGraduateEntryInput,
  EndEmploymentInput,
  RecordEmploymentInput,
  RecordStatusInput,
  RetractGraduateEntryInput,
  RuleJobMatchInput,
  VerifyGraduateEntryInput,
} from '../graphql.generated.ts'
import { allowKeeperOf, onGraduate, recordedOr, timeOf } from './commands.ts'
import { endSpell, judge, type NewSpell, recordSpell, recordStatus as recordStatusOf, retract, rule } from './entry.ts'
import type { Graduate } from './graduate.ts'
import { employmentSpell, statusEntry } from './store.ts'

type Answer = { readonly entryId: string }
const onSpell = onGraduate.answering(
  ({ state: { id, version }, answer: { entryId }, repeated }: Accepted<Graduate, Answer>) => ({
    __typename: 'EmploymentSpellPayload' as const,
    graduateId: id,
    spellId: entryId,
    version,
    repeated,
  }),
)
const onEntry = onGraduate.answering(
  ({ state: { id, version }, answer: { entryId }, repeated }: Accepted<Graduate, Answer>) => ({
    __typename: 'GraduateEntryPayload' as const,
    graduateId: id,
    entryId,
    version,
    repeated,
  }),
)
const keeper = { allow: allowKeeperOf }

export const recordEmployment = onSpell.change(
  async (found, input: RecordEmploymentInput, context) => write(found, await spellOf(input, context), context),
  keeper,
)

export const correctEmployment = onSpell.change(async (found, input: CorrectEmploymentInput, context) => {
  const spell = await spellOf(input, context)
  return write(found, '__typename' in spell ? spell : { ...spell, corrects: input.spellId }, context)
}, keeper)

export const endEmployment = onSpell.change((found, { spellId, on, source }: EndEmploymentInput, context) => {
  const graduate = recordedOr(found)
  if ('__typename' in graduate) return graduate
  return endSpell(graduate, { id: spellId, on, source: source ?? 'COLLEGE' }, timeOf(context), employmentSpell.idIn)
}, keeper)

export const recordStatus = onEntry.change((found, input: RecordStatusInput, context) => {
  const graduate = recordedOr(found)
  if ('__typename' in graduate) return graduate
  return recordStatusOf(graduate, statusOf(input), timeOf(context), statusEntry.idIn)
}, keeper)

export const correctGraduateStatus = onEntry.change((found, input: CorrectGraduateStatusInput, context) => {
  const graduate = recordedOr(found)
  if ('__typename' in graduate) return graduate
  const status = { ...statusOf(input), corrects: input.entryId }
  return recordStatusOf(graduate, status, timeOf(context), statusEntry.idIn)
}, keeper)

export const retractGraduateEntry = onEntry.change((found, input: RetractGraduateEntryInput, context) => {
  const graduate = recordedOr(found)
  if ('__typename' in graduate) return graduate
  const idsOf = { spells: employmentSpell.idIn, statuses: statusEntry.idIn }
  return retract(graduate, { id: input.entryId, source: input.source ?? 'COLLEGE' }, timeOf(context), idsOf)
}, keeper)

export const verifyGraduateEntry = onEntry.change((found, { entryId }: VerifyGraduateEntryInput, context) => {
  const graduate = recordedOr(found)
  if ('__typename' in graduate) return graduate
  return judge(graduate, { id: entryId, verdict: 'VERIFIED' }, timeOf(context))
})

export const disputeGraduateEntry = onEntry.change((found, input: DisputeGraduateEntryInput, context) => {
  const graduate = recordedOr(found)
  if ('__typename' in graduate) return graduate
  const { entryId: id, reason } = input
  return judge(graduate, { id, verdict: 'DISPUTED', reason }, timeOf(context))
})

export const ruleJobMatch = onSpell.change((found, input: RuleJobMatchInput, context) => {
  const graduate = recordedOr(found)
  if ('__typename' in graduate) return graduate
  const { spellId: id, strength, reason } = input
  return rule(graduate, { id, strength, reason }, timeOf(context))
})

type Found = Parameters<Parameters<typeof onSpell.change>[0]>[0]

function write(found: Found, spell: NewSpell | ReturnType<typeof notFound>, context: Context) {
  const graduate = recordedOr(found)
  if ('__typename' in graduate) return graduate
  if ('__typename' in spell) return spell
  return recordSpell(graduate, spell, timeOf(context), employmentSpell.idIn)
}

type SpellInput = Pick<RecordEmploymentInput, keyof RecordEmploymentInput & keyof CorrectEmploymentInput>

async function spellOf(input: SpellInput, { organizations }: Context): Promise<NewSpell | ReturnType<typeof notFound>> {
  const { contract, from, to, employerId, okz, okpdtr, standardCode, oktmo, source } = input
  if (employerId && !(await organizations.find(employerId)))
    return notFound(employerId, { ru: 'Организация', en: 'organisation' })
  const job = given({ to, employerId, okz, okpdtr, standardCode, oktmo })
  return { contract, from, source: source ?? 'COLLEGE', ...job }
}

function statusOf({ status, on, to, source }: Pick<RecordStatusInput, 'status' | 'on' | 'to' | 'source'>) {
  return { status, on, source: source ?? ('COLLEGE' as const), ...given({ to }) }
}
