import { given } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import { ConflictError } from '@kadry/mongo/aggregate'
import { commandOf } from '@kadry/subgraph/commands'
import { changed } from '@kadry/subgraph/outcome'
import type { Context } from '../context.ts'
import type {
  AttachOrganizationInput,
  ClassifyOrganizationInput,
  IdentifyOrganizationInput,
  SetOrganizationContactsInput,
} from '../graphql.generated.ts'
import { alreadyRegistered, changeOrganization, documented, noun, payload } from '../organization/commands.ts'
import type { Organization } from '../organization/organization.ts'
import { setContacts } from './contacts.ts'
import { attach, classify, identify } from './identity.ts'

export function setOrganizationContacts(context: Context, input: SetOrganizationContactsInput) {
  const lists = given({
    contacts: input.contacts?.map(({ kind, value, post }) => ({ kind, value, ...given({ post }) })),
    channels: input.channels?.map(({ kind, url, title }) => ({ kind, url, ...given({ title }) })),
  })
  const card = { ...lists, ...documented(input) }
  return changeOrganization(context, 'setOrganizationContacts', input.id, input, (found) => setContacts(found, card))
}

export function identifyOrganization(context: Context, input: IdentifyOrganizationInput) {
  const { id, inn, ogrn, kpp } = input
  const others = input.others?.map(({ scheme, value, issuer }) => ({ scheme, value, ...given({ issuer }) }))
  const numbers = { ...given({ inn, ogrn, kpp, others }), ...documented(input) }
  return changed(
    context.organizations.change(id, commandOf(context, 'identifyOrganization', input), (found) =>
      identify(found, numbers),
    ),
    { id, noun, accepted: payload, duplicate: (fields) => alreadyRegistered(context, fields, input) },
  )
}

export function classifyOrganization(context: Context, input: ClassifyOrganizationInput) {
  const codes = { ...given({ sectorCodes: input.sectorCodes, oktmo: input.oktmo }), ...documented(input) }
  return changeOrganization(context, 'classifyOrganization', input.id, input, (found) => classify(found, codes))
}

/** Takes turns with mergers: two bodies attached to each other at once would close a circle. */
export async function attachOrganization(context: Context, input: AttachOrganizationInput) {
  const { organizations, mergers } = context
  return mergers(async (held) => {
    const parent = input.parentId == null ? undefined : await organizations.find(input.parentId)
    if (input.parentId != null && !parent) return notFound(input.parentId, noun)
    const ancestors = parent ? await ancestorsOf(context, parent) : []
    return changeOrganization(context, 'attachOrganization', input.id, input, (found) => {
      if (!held()) throw new ConflictError(`the turn to attach ${input.id} is over`)
      return attach(found, parent, ancestors, documented(input))
    })
  })
}

async function ancestorsOf({ organizations }: Context, from: Organization): Promise<string[]> {
  const found: string[] = []
  for (let parentId = from.parentId; parentId && !found.includes(parentId); ) {
    found.push(parentId)
    parentId = (await organizations.find(parentId))?.parentId
  }
  return found
}
