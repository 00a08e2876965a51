import { type Decision, isRefusal, type RefusalLike } from '@kadry/domain/decision'
import { type InvalidInput, idempotencyKeyReused, invalidInput, notFound, problem } from '@kadry/domain/refusal'
import { newPersonId } from '@kadry/personal/persons'
import { erasureBy } from '@kadry/personal/reader'
import { type Command, commandOf } from '@kadry/subgraph/commands'
import type { Context } from '../context.ts'
import type { ErasePersonFromRegistrationsInput, RepresentativeInput } from '../graphql.generated.ts'
import { programIdOf } from '../program/store.ts'
import type { Gathering } from '../round-table/round-table.ts'
import { registration } from '../round-table/store.ts'
import { representativeProblems } from './named.ts'

const PERSON_NOUN = { ru: 'Запись о человеке', en: 'person' }

type Naming = {
  readonly representative?: RepresentativeInput | null | undefined
}

/**
 * A decision about a registration with the person whom the input names. The name is entered once nothing else
 * stands in the way, so what is refused leaves no name behind. The person is this command's own: where it
 * came to nothing, another command under the same key does not get its name.
 */
export async function naming<State, Refused extends RefusalLike, Answer>(
  { persons }: Pick<Context, 'persons'>,
  input: Naming,
  decide: (person: { readonly personId?: string }) => Decision<State, Refused, Answer>,
): Promise<Decision<State, Refused | InvalidInput, Answer>> {
  const { representative } = input
  if (!representative) return decide({})
  const problems = representativeProblems(representative)
  if (problems.length > 0) return invalidInput(problems)
  const personId = newPersonId(input)
  const decision = decide({ personId })
  if (isRefusal(decision)) {
    // It may have been entered for a decision that was not written.
    await persons.release([personId])
    return decision
  }
  await persons.enter({ id: personId, fullName: representative.fullName, basis: 'DELEGATE' })
  return decision
}

/** A command after which somebody may not be needed by name any more: the name goes then. */
export function releasing<Input extends { readonly registrationId: string }, Result extends object>(
  command: Command<Context, Input, Result>,
): Command<Context, Input, Result> {
  return async (context, input, mutation) => {
    const { roundTables, registrations, persons } = context
    const ids = [input.registrationId]
    const table = await roundTables.find(registration.wholeIdOf(input.registrationId) ?? input.registrationId)
    const before = table ? personsIn(await registrations.of(table, { ids })) : []
    const result = await command(context, input, mutation)
    if (before.length > 0 && 'repeated' in result) await persons.release(before)
    return result
  }
}

/** The same for a command that ends all registrations of a table, and its programme. */
export function releasingAll<Input extends { readonly roundTableId: string }, Result extends object>(
  command: Command<Context, Input, Result>,
): Command<Context, Input, Result> {
  return async (context, input, mutation) => {
    const result = await command(context, input, mutation)
    const found = 'repeated' in result ? await context.roundTables.find(input.roundTableId) : undefined
    if (found) {
      const program = await context.programs.find(programIdOf(found.id)!)
      const registered = personsIn(await context.registrations.of(found))
      await context.persons.release([...registered, ...(program?.personIds ?? [])])
    }
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
  const { persons, roundTables, programs } = context
  const person = await personNamed(context, input)
  if (isRefusal(person)) return person
  const command = commandOf(context, mutation, input)
  if (!(await roundTables.claim(command))) return idempotencyKeyReused()
  const nothing = { __typename: 'ErasedRepresentativePayload' as const, registrationIds: [], roundTableIds: [] }
  if (person.id === undefined) return nothing
  const found = await persons.registrationsOf([person.id])
  const programmes = await persons.programsOf([person.id])
  const isKnown = (await persons.byIds([person.id])).length > 0
  if (!isKnown && found.length + programmes.length === 0) return notFound(person.id, PERSON_NOUN)
  const registrationIds = found.map(({ id }) => id)
  const roundTableIds = programmes.map(({ roundTableId }) => roundTableId)
  const subjects = registrationIds.length + roundTableIds.length > 0 ? registrationIds : [person.id]
  if (isKnown && subjects.length > 0)
    await context.audit.append(erasureBy(context, 'Representative.fullName', subjects))
  if (isKnown && roundTableIds.length > 0)
    await context.audit.append(erasureBy(context, 'Speaker.fullName', roundTableIds))
  // What was remembered of the commands goes along: a hash of an input that has the name could be guessed.
  const tableIds = [...new Set(found.map(({ roundTableId }) => roundTableId))]
  const forgotten = [
    ...tableIds.map((id) => () => roundTables.change(id, command, withoutInputs)),
    ...programmes.map(
      ({ id }) =>
        () =>
          programs.change(id, command, withoutInputs),
    ),
  ]
  for (const forget of forgotten) {
    const result = await forget()
    if ('failure' in result && result.failure === 'KEY_REUSED') return idempotencyKeyReused()
    if (!('state' in result)) throw new Error('a record went away while a name was erased')
  }
  return (await persons.erase(person.id)) ? { ...nothing, registrationIds, roundTableIds } : nothing
}

function withoutInputs<State>(next: State) {
  return { next, facts: [], forgets: 'INPUTS' as const }
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
