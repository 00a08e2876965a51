import {
  type AttachedFile,
  fileAttached,
  fileIn,
  type NamedFile,
  type NounWithFiles,
  namesInFile,
  repeatedFile,
} from '@kadry/domain/attachment'
import { type Decision, isRefusal, type RefusalLike } from '@kadry/domain/decision'
import { type InvalidInput, invalidInput, type NotFound } from '@kadry/domain/refusal'
import { neutralName } from '@kadry/files/kind'
import type { RequestContext } from './define.ts'

type Files = ReadonlyMap<string, AttachedFile>
type Attaching = {
  readonly noun: NounWithFiles
  /** The state of the record, or of a new one its id. */
  readonly record: { readonly id: string }
  readonly named: readonly NamedFile[]
}

/**
 * A decision that keeps files, by id, where its input names them. They are claimed once nothing else stands
 * in the way, so what is refused claims nothing; a record has each file once.
 */
export async function attaching<State, Refused extends RefusalLike, Answer = undefined>(
  { noun, record, named }: Attaching,
  { files, viewer }: Pick<RequestContext, 'files' | 'viewer'>,
  decide: (files: Files) => Decision<State, Refused, Answer>,
): Promise<Decision<State, Refused | InvalidInput | NotFound, Answer>> {
  const first = decide(new Map())
  if (named.length === 0 || isRefusal(first)) return first
  const claimed = new Map<string, AttachedFile>()
  const repeated = named.find(
    ({ fileId }, index) => fileIn(record, fileId) || named.findIndex((one) => one.fileId === fileId) < index,
  )
  if (repeated) return invalidInput([repeatedFile(repeated.path)])
  for (const { path, fileId, containsNames, isPublic } of named) {
    const found = await files.claim(record.id, viewer.sub, [fileId])
    if ('__typename' in found)
      return 'problems' in found ? invalidInput(found.problems.map((one) => ({ ...one, path: [...path] }))) : found
    if (isPublic && found.some((file) => file.containsNames)) return invalidInput([namesInFile(path)])
    for (const file of found) claimed.set(fileId, containsNames ? withNames(file) : file)
  }
  const decision = decide(claimed)
  if (isRefusal(decision)) return decision
  const facts = [...claimed.values()].map((file) => fileAttached(noun, record.id, file))
  return { ...decision, facts: [...decision.facts, ...facts] }
}

function withNames(file: AttachedFile): AttachedFile {
  return file.containsNames ? file : { ...file, name: neutralName(file.id, file.name), containsNames: true }
}
