import { requireRoleOrDelegate, type Viewer } from '@kadry/auth/viewer'
import { documentOf } from '@kadry/domain/document'
import { given, tidy } from '@kadry/domain/input'
import { notFound } from '@kadry/domain/refusal'
import type { Accepted } from '@kadry/mongo/aggregate'
import { commandOf, commandsOn } from '@kadry/subgraph/commands'
import { todayOf } from '@kadry/subgraph/define'
import { refuseCertificate } from '../assessment/document.ts'
import { noteCertificate } from '../assessment/note-certificate.ts'
import { qualificationAssessment } from '../assessment/store.ts'
import { extend } from '../certificate-extension/certificate-extension.ts'
import { rulesInOrder } from '../certificate-extension/store.ts'
import { validityOfQualification } from '../classifier/projection.ts'
import type { Context } from '../context.ts'
import type { AnnulCertificateInput, IssueCertificateInput } from '../graphql.generated.ts'
import { annul, type Certificate, issue, issuedAlready } from './certificate.ts'
import { certificate, certificateId, certificateKey } from './store.ts'

const on = commandsOn(
  certificate,
  ({ certificates }: Context) => certificates,
  ({ state: { id, number, validTo, version }, repeated }: Accepted<Certificate, unknown>) => ({
    __typename: 'CertificatePayload' as const,
    certificateId: id,
    ...{ number, validTo, version, repeated },
  }),
)

const write = on.create(
  async (id, { assessmentId, number, issuedOn }: IssueCertificateInput, context) => {
    const passed = await context.assessments.find(assessmentId)
    if (!passed) return notFound(assessmentId, qualificationAssessment.noun)
    const refused = refuseCertificate(passed)
    if (refused) return refused
    const months = await validityOfQualification(context.classifiers, passed.qualificationCode, issuedOn)
    const today = todayOf(context)
    const issued = issue(id, { number, issuedOn }, passed, months, today)
    if ('__typename' in issued) return issued
    // An order that was recorded before extends what it would have extended then.
    const extended = extend({ ...issued.next, id }, await rulesInOrder(context.extensions), today)
    return { next: extended.next, facts: [...issued.facts, ...extended.facts] }
  },
  {
    allow: async ({ viewer, assessments }, { assessmentId }) => allowIssuer(viewer, await assessments.find(assessmentId)),
    key: ({ number }) => certificateKey(tidy(number)),
    duplicate: issuedAlready,
  },
)

/** R32; the assessment learns of its certificate, also where a first attempt ended in between. */
export async function issueCertificate(context: Context, input: IssueCertificateInput, mutation: string) {
  const outcome = await write(context, input, mutation)
  if (outcome.__typename === 'CertificatePayload') {
    const { number } = outcome
    const about = { id: input.assessmentId, number, on: input.issuedOn }
    await noteCertificate(context, commandOf(context, mutation, input), about)
  }
  return outcome
}

const byNumber = { noun: certificate.noun, wholeIdOf: (number: string) => certificateId(tidy(number)) }

export const annulCertificate = on
  .through(byNumber, 'number')
  .change((found, { kind, reason, document }: AnnulCertificateInput, context) =>
    annul(found, { kind, reason, ...given({ document: document && documentOf(document) }) }, todayOf(context)),
  )

/** The centre issues what its council has decided; either of them records it. */
function allowIssuer(
  viewer: Viewer,
  found: { readonly centreId: string; readonly councilId: string } | undefined,
): void {
  if (!found) return
  const own = viewer.organizationId === found.councilId ? found.councilId : found.centreId
  requireRoleOrDelegate(viewer, own, 'DATA_STEWARD')
}
