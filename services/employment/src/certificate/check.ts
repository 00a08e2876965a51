import { tidy } from '@kadry/domain/input'
import { type Certificate, type CertificateState, checkOf, stateOn } from './certificate.ts'
import type { Certificates } from './store.ts'

/** What anybody learns of a certificate whose number and day of issue they know. */
export type CertificateCheck = {
  readonly status: CertificateState | 'NOT_FOUND'
  readonly found?: Pick<Certificate, 'qualificationCode' | 'issuedOn' | 'validTo' | 'councilId'>
}

/**
 * One read of one index entry. A number that was never used, one annulled as issued in error, another day of
 * issue and a text that is no number have none: they are one answer, and the same work.
 */
export async function checkCertificate(
  certificates: Certificates,
  { number, issuedOn }: { readonly number: string; readonly issuedOn: string },
  today: string,
): Promise<CertificateCheck> {
  const [found] = await certificates.select({ check: checkOf(tidy(number).slice(0, 40), issuedOn) }, { limit: 1 })
  return found ? { status: stateOn(found, today), found } : { status: 'NOT_FOUND' }
}
