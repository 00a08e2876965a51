import type { StateData } from '@kadry/contracts/catalogue'
import { given } from '@kadry/domain/input'
import type { CertificateExtension } from './certificate-extension.ts'

/** The rule; how many people it reached is shown by the graph, rounded. */
export function publicState(extension: CertificateExtension & { readonly id: string }) {
  const { id, from, to, qualificationCode, months, status } = extension
  return {
    id,
    from,
    to,
    ...given({ qualificationCode }),
    months,
    status,
  } satisfies StateData<'certificateExtension.state.v1'>
}
