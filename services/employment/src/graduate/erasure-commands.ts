import type { Command } from '@kadry/mongo/command'
import { erasureBy } from '@kadry/personal/reader'
import { newKey } from '@kadry/runtime/ids'
import type { Context } from '../context.ts'
import { erase as eraseCandidate } from '../qualification-assessment/qualification-assessment.ts'
import { erase, isRecorded } from './graduate.ts'
import { placeId } from './store.ts'

/**
 * Takes the person of one pseudonym out of the records of graduates and out of assessments, each written down
 * before it is done. What is left are closed places, which answer only whoever has the pseudonym and the key,
 * and assessments and certificates of nobody. It takes what it finds, so a repeat after a kill completes it.
 */
export async function erasePerson(context: Context, pseudonym: string, reason: string) {
  return {
    graduateIds: await eraseGraduates(context, pseudonym, reason),
    assessmentIds: await eraseAssessments(context, pseudonym, reason),
  }
}

/** Without the key of pseudonyms no graduates are kept one by one: there is nobody to take out. */
async function eraseGraduates(context: Context, pseudonym: string, reason: string): Promise<string[]> {
  const { graduates, graduateAudit, pseudonyms } = context
  if (!pseudonyms) return []
  const found = (await graduates.select({ person: pseudonyms.person(pseudonym) })).filter(isRecorded)
  const ids = found.map(({ id }) => id)
  if (ids.length > 0) await graduateAudit.append(erasureBy(context, `Graduate.pseudonym(reason: ${reason})`, ids))
  for (const { programmeId } of found) await closePlace(context, pseudonyms.place(programmeId, pseudonym), erase)
  return ids
}

async function eraseAssessments(context: Context, candidate: string, reason: string): Promise<string[]> {
  const { assessments, audit } = context
  const ids = (await assessments.select({ candidate }, { fields: [] })).map(({ id }) => id)
  const field = `QualificationAssessment.candidate(reason: ${reason})`
  if (ids.length > 0) await audit.append(erasureBy(context, field, ids))
  for (const id of ids) {
    const changed = await assessments.change(id, nobodysCommand(), eraseCandidate)
    if (!('state' in changed)) throw new Error(`the assessment ${id} went away while it was erased`)
  }
  return ids
}

/**
 * The place with nothing in it. What is there is emptied, and where nothing is an empty document is made, so
 * that a record that comes at the same time meets it. Neither remembers the command, whose input has the
 * pseudonym.
 */
export async function closePlace({ graduates }: Context, place: string, emptied: typeof erase): Promise<void> {
  const made = await graduates.create(nobodysCommand(), emptied, place)
  if ('failure' in made && made.failure !== 'DUPLICATE') throw new Error('a key of nobody was used before')
  const changed = await graduates.change(placeId(place), nobodysCommand(), emptied)
  if (!('state' in changed)) throw new Error('a graduate went away while it was erased')
}

const nobodysCommand = (): Command => ({ actor: 'kadry', idempotencyKey: newKey(), fingerprint: '' })
