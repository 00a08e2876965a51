import type { Stored } from '@kadry/mongo/aggregate'
import type { Context } from '../context.ts'
import type { PublicationObligation } from './publication-obligation.ts'

/** As the registry has it now, or as it was where the registry has it no more. */
export async function channelUrlOf(
  { organizationId, channelId, channelUrl }: PublicationObligation,
  { loaders }: Pick<Context, 'loaders'>,
): Promise<string> {
  const body = await loaders.organizationView.load(organizationId)
  return body?.channels?.find(({ id }) => id === channelId)?.url ?? channelUrl
}

export async function onItsChannel(obligation: Stored<PublicationObligation>, context: Pick<Context, 'loaders'>) {
  return { ...obligation, channelUrl: await channelUrlOf(obligation, context) }
}
