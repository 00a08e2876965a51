import type { Request, RequestHandler, Response } from 'express'
import { type DocumentNode, GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql'
import { refuse, scopeOf } from '../request/scope.ts'
import type { Admission, Refusal } from './admission.ts'
import { viewerOf } from './authenticate.ts'
import { callerKey, costOfReading } from './budget.ts'
import { excessOfDocument } from './document-weight.ts'
import { type Excess, excessMessage, limits } from './limits.ts'
import type { Turns } from './turns.ts'
import { excessOfInput } from './value-limits.ts'

/** Documents remembered as allowed, and the longest text worth remembering: together no more than 16 MB. */
const REMEMBERED = 500
const LONGEST_REMEMBERED = 16 * 1024

type Question = { readonly query: unknown; readonly operationName: unknown; readonly variables: unknown }

export type Reading = {
  /** Whether the operation was planned before. */
  readonly isKnown: (query: string, operationName: string | undefined) => boolean
  readonly charge: Admission['charge']
  readonly turns: Pick<Turns, 'arrive' | 'take'>
  /** What is said where too many documents of one caller wait to be read. */
  readonly overloaded: Refusal
}

/**
 * Refuses with 400 QUERY_TOO_COMPLEX what would keep the validator, the planner or a subgraph busy, before
 * any of them sees it. What is new is paid for, and waits its turn, before it is read. It reads the request
 * exactly as Apollo Server will; what neither can read goes on and is refused there, where its message is
 * made.
 */
export function limitDocuments({ isKnown, charge, turns, overloaded }: Reading): RequestHandler {
  const allowed = new Set<string>()

  const excessOfQuery = (query: unknown): Excess | undefined => {
    if (typeof query !== 'string' || allowed.has(query)) return undefined
    const excess = excessOfText(query)
    if (!excess && query.length <= LONGEST_REMEMBERED) {
      if (allowed.size >= REMEMBERED) allowed.delete(allowed.values().next().value!)
      allowed.add(query)
    }
    return excess
  }

  const isNew = ({ query, operationName }: Question): boolean =>
    typeof query === 'string' &&
    !isKnown(query, typeof operationName === 'string' && operationName !== '' ? operationName : undefined)

  const payAndWait = async (question: Question, response: Response): Promise<Refusal | undefined> => {
    const caller = { viewer: viewerOf(response), address: scopeOf(response).address }
    const key = callerKey(caller)
    response.once('close', turns.arrive(key))
    if (!isNew(question)) return undefined
    const cost = costOfReading(question.query as string)
    return charge(caller, cost) ?? ((await turns.take(key, cost)) ? undefined : overloaded)
  }

  return async (request, response, next) => {
    const question = questionOf(request)
    const refusal = (await payAndWait(question, response)) ?? refusalOf(question)
    // Nobody waits for an answer any more.
    if (response.closed) return
    if (!refusal) return next()
    const { status, code, message, headers, extensions } = refusal
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    refuse(response, status, code, message, extensions)
  }

  function refusalOf({ query, variables }: Question): Refusal | undefined {
    const excess = excessOfQuery(query) ?? excessOfVariables(variables)
    return excess && excessRefusal(excess)
  }
}

export function excessRefusal(excess: Excess): Refusal {
  const { limit, found } = excess
  const extensions = { limit, allowed: limits[limit], found }
  return { status: 400, code: 'QUERY_TOO_COMPLEX', message: excessMessage(excess), headers: {}, extensions }
}

function excessOfText(query: string): Excess | undefined {
  const source = new Source(query)
  let document: DocumentNode
  try {
    const excess = excessOfTokens(source)
    if (excess) return excess
    document = parse(source, { maxLexicalTokens: limits.tokens, noLocation: true })
  } catch (error) {
    if (error instanceof GraphQLError) return undefined
    throw error
  }
  return excessOfDocument(document)
}

function excessOfTokens(source: Source): Excess | undefined {
  const lexer = new Lexer(source)
  for (let tokens = 0; lexer.advance().kind !== TokenKind.EOF; ) {
    tokens += 1
    if (tokens > limits.tokens) return { limit: 'tokens', found: tokens }
    const { kind, value } = lexer.token
    if (kind === TokenKind.NAME && value.length > limits.nameLength) return { limit: 'nameLength', found: value.length }
  }
  return undefined
}

/** Variables are an object of values: the object itself is no level. */
export function excessOfVariables(variables: unknown): Excess | undefined {
  if (typeof variables !== 'object' || variables === null) return undefined
  for (const value of Object.values(variables)) {
    const excess = excessOfInput(value)
    if (excess) return excess
  }
  return undefined
}

function questionOf(request: Request): Question {
  if (request.method !== 'GET') {
    const { query, operationName, variables } = request.body ?? {}
    return { query, operationName, variables }
  }
  const question = request.url.indexOf('?')
  const parameters = new URLSearchParams(question < 0 ? '' : request.url.slice(question))
  const [query, operationName] = [parameters.get('query') ?? undefined, parameters.get('operationName')]
  return { query, operationName, variables: readJson(parameters.get('variables')) }
}

function readJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
