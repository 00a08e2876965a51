import { type Decision, isRefusal, type RefusalLike } from '@kadry/domain/decision'
import { type InvalidInput, idempotencyKeyReused, invalidInput, notFound, problem } from '@kadry/domain/refusal'
import { erasureBy } from '@kadry/personal/reader'
import { derivedKey, globalId } from '@kadry/runtime/ids'
import { type Command, commandOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import type { ErasePersonFromRegistrationsInput, RepresentativeInput } from '../graphql.generated.ts'
import type { Gathering } from '../round-table/round-table.ts'
import { representativeProblems } from './named.ts'

const PERSON_NOUN = { ru: 'Запись о человеке', en: 'person' }

type Naming = {
  readonly idempotencyKey: string
  readonly representative?: RepresentativeInput | null | undefined
}

/**
 * A decision about a registration with the person whom the input names. The name is entered once nothing else
 * stands in the way, so what is refused leaves no name behind.
 */
export async function naming<State, Refused extends RefusalLike, Answer>(
  { viewer, persons }: Context,
  { idempotencyKey, representative }: Naming,
  decide: (person: { readonly personId?: string }) => Decision<State, Refused, Answer>,
): Promise<Decision<State, Refused | InvalidInput, Answer>> {
  if (!representative) return decide({})
  const problems = representativeProblems(representative)
  if (problems.length > 0) return invalidInput(problems)
  const personId = globalId('Person', derivedKey('Person', viewer.sub, idempotencyKey))
  const decision = decide({ personId })
  if (!isRefusal(decision)) await persons.enter({ id: personId, fullName: representative.fullName, basis: 'DELEGATE' })
  return decision
}

/** A command after which somebody may not be needed by name any more: the name goes then. */
export function releasing<Input extends { readonly registrationId: string }, Result extends object>(
  command: Command<Context, Input, Result>,
): Command<Context, Input, Result> {
  return async (context, input, mutation) => {
    const [before] = await context.registrations.byIds([input.registrationId])
    const result = await command(context, input, mutation)
    if (before?.personId && 'repeated' in result) await context.persons.release([before.personId])
    return result
  }
}

/** The same for a command that ends all registrations of a table. */
export function releasingAll<Input extends { readonly roundTableId: string }, Result extends object>(
  command: Command<Context, Input, Result>,
): Command<Context, Input, Result> {
  return async (context, input, mutation) => {
    const result = await command(context, input, mutation)
    const found = 'repeated' in result ? await context.roundTables.find(input.roundTableId) : undefined
    if (found) await context.persons.release(personsIn(await context.registrations.of(found)))
    return result
  }
}

/**
 * Takes a person's name out of the service. It is written down before it is done: what was done is never
 * unaccounted for.
 */
export async function erasePersonFromRegistrations(
  context: Context,
  input: ErasePersonFromRegistrationsInput,
  mutation: string,
) {
  const { persons, roundTables } = context
  const person = await personNamed(context, input)
  if (isRefusal(person)) return person
  const command = commandOf(context, mutation, input)
  if (!(await roundTables.claim(command))) return idempotencyKeyReused()
  const nothing = { __typename: 'ErasedRepresentativePayload' as const, registrationIds: [] }
  if (person.id === undefined) return nothing
  const found = await persons.registrationsOf([person.id])
  const isKnown = (await persons.byIds([person.id])).length > 0
  if (!isKnown && found.length === 0) return notFound(person.id, PERSON_NOUN)
  const registrationIds = found.map(({ id }) => id)
  const subjects = registrationIds.length > 0 ? registrationIds : [person.id]
  if (isKnown) await context.audit.append(erasureBy(context, 'Representative.fullName', subjects))
  // What was remembered of the commands goes along: a hash of an input that has the name could be guessed.
  for (const id of new Set(found.map(({ roundTableId }) => roundTableId))) {
    const result = await roundTables.change(id, command, (next) => ({ next, facts: [], forgets: 'INPUTS' }))
    if ('failure' in result && result.failure === 'KEY_REUSED') return idempotencyKeyReused()
    if (!('state' in result)) throw new Error(`the table ${id} went away while a name was erased`)
  }
  return (await persons.erase(person.id)) ? { ...nothing, registrationIds } : nothing
}

/** Whom an erasure is about; by name only where one person has it, for namesakes are not erased along. */
async function personNamed(
  { persons }: Context,
  { personId, fullName }: ErasePersonFromRegistrationsInput,
): Promise<{ readonly id: string | undefined } | InvalidInput> {
  if ((personId == null) === (fullName == null)) {
    const [ru, en] = ['Назовите либо имя, либо известного человека.', 'Give either a name or a known person.']
    return invalidInput([problem('fullName', 'ONE_OF', ru, en)])
  }
  if (personId != null) return { id: personId }
  const [person, ...namesakes] = await persons.named(fullName!)
  if (namesakes.length === 0) return { id: person?.id }
  const [ru, en] = ['Это имя носят несколько человек: назовите одного.', 'Several persons have this name: name one.']
  return invalidInput([problem('fullName', 'NAMESAKES', ru, en)])
}

function personsIn({ registrations }: Pick<Gathering, 'registrations'>): string[] {
  return registrations.flatMap(({ personId }) => personId ?? [])
}
