import type { Decision } from '@kadry/domain/decision'
import { type DocumentRef, documentProblems, tidied } from '@kadry/domain/document'
import { between, comeProblems, termProblems, unless } from '@kadry/domain/input'
import { lifecycle } from '@kadry/domain/lifecycle'
import { type IllegalTransition, type InvalidInput, invalidInput } from '@kadry/domain/refusal'
import {
  type Certificate,
  certificateMoves,
  type Facts,
  type Known as KnownCertificate,
} from '../certificate/certificate.ts'
import { monthsAfter } from '../outcome/calendar.ts'

export type CertificateExtensionStatus = 'APPLYING' | 'APPLIED'

/** An order that extends all certificates whose last day lies in a period, of one qualification or of all. */
export type CertificateExtension = {
  readonly from: string
  readonly to: string
  readonly qualificationCode?: string
  readonly months: number
  readonly order: DocumentRef
  /** The day of the order: later certificates are none of its business. */
  readonly orderedOn: string
  readonly recordedAt: string
  readonly status: CertificateExtensionStatus
  /** How many certificates it has extended; known once it was applied to all of them. */
  readonly people?: number
}
type Known = CertificateExtension & { readonly id: string }
/** What one certificate is extended by. */
export type ExtensionRule = Pick<Known, 'id' | 'from' | 'to' | 'qualificationCode' | 'months' | 'orderedOn'>

export const extensionMoves = lifecycle<CertificateExtensionStatus>()({
  order: { from: [], to: 'APPLYING' },
  finish: { from: ['APPLYING'], to: 'APPLIED' },
})

const MOST_MONTHS = 60

export type Ordering = Pick<CertificateExtension, 'from' | 'to' | 'qualificationCode' | 'months' | 'order'>

/** R32: for whole months, one or more, so that it shortens nothing; on an order with its day. */
export function order(
  id: string,
  { order: document, ...wanted }: Ordering,
  isKnown: boolean,
  { at, today }: { readonly at: string; readonly today: string },
): Decision<CertificateExtension, InvalidInput> {
  const { from, to, qualificationCode, months } = wanted
  const orderedOn = document.date ?? today
  const problems = [
    ...termProblems('to', from, to),
    ...between('months', months, [1, MOST_MONTHS], 'R32'),
    ...documentProblems(['order'], document),
    ...unless(isKnown, 'qualificationCode', 'UNKNOWN', 'Такой квалификации нет.', 'There is no such qualification.'),
    ...comeProblems(['order', 'date'], orderedOn, today),
  ]
  if (problems.length > 0) return invalidInput(problems)
  const said = { from, to, ...(qualificationCode ? { qualificationCode } : {}), months, order: tidied(document) }
  return {
    next: { ...said, orderedOn, recordedAt: at, status: extensionMoves.to('order') },
    facts: [{ type: 'certificateExtension.ordered.v1', data: { id, ...said } }],
  }
}

/** All certificates that the rule names have been extended. */
export function finish(found: Known, people: number, today: string): Decision<CertificateExtension, IllegalTransition> {
  const refused = extensionMoves.refuse('finish', found)
  if (refused) return refused
  const { id, ...state } = found
  return {
    next: { ...state, status: extensionMoves.to('finish'), people },
    facts: [{ type: 'certificateExtension.applied.v1', data: { id, on: today } }],
  }
}

/** Whether the rule extends this certificate, as it stands now: once, by its last day of now. */
export function covers(
  rule: ExtensionRule,
  certificate: Omit<Certificate, 'status'> & { readonly status: string },
): boolean {
  const { validTo, issuedOn, qualificationCode, extensions, status } = certificate
  return (
    certificateMoves.allows('extend', { status: status as Certificate['status'] }) &&
    rule.from <= validTo &&
    validTo <= rule.to &&
    issuedOn <= rule.orderedOn &&
    (rule.qualificationCode === undefined || rule.qualificationCode === qualificationCode) &&
    !extensions.some(({ extensionId }) => extensionId === rule.id)
  )
}

/**
 * The certificate under each of the rules that extends it, in their order; without one of them it is as it
 * was.
 */
export function extend(
  found: KnownCertificate,
  rules: readonly ExtensionRule[],
  today: string,
): { readonly next: Certificate; readonly facts: Facts } {
  const { id, ...state } = found
  let next: Certificate = state
  const facts: Facts[number][] = []
  for (const rule of rules) {
    if (!covers(rule, next)) continue
    const from = next.validTo
    const to = monthsAfter(from, rule.months)
    const extensions = [...next.extensions, { extensionId: rule.id, on: today, from, to }]
    next = { ...next, validTo: to, extensions, status: certificateMoves.to('extend') }
    facts.push({ type: 'certificate.prolonged.v1', data: { id, centreId: found.centreId, on: today } })
  }
  return { next, facts }
}
