import type { Request, RequestHandler } from 'express'
import { type DocumentNode, GraphQLError, Lexer, parse, Source, TokenKind } from 'graphql'
import { refuse } from '../http/request-scope.ts'
import type { Refusal } from './admission.ts'
import { excessOfDocument } from './document-weight.ts'
import { type Excess, excessMessage, limits } from './limits.ts'
import { excessOfInput } from './value-limits.ts'

/** Documents remembered as allowed, and the longest text worth remembering: together no more than 16 MB. */
const REMEMBERED = 500
const LONGEST_REMEMBERED = 16 * 1024

type Question = { readonly query: unknown; readonly variables: unknown }

/**
 * Refuses with 400 QUERY_TOO_COMPLEX what would keep the validator, the planner or a subgraph busy, before any of them sees it.
 * It reads the request exactly as Apollo Server will; what neither can read goes on and is refused there, where its message is made.
 */
export function limitDocuments(): RequestHandler {
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

  return (request, response, next) => {
    const { query, variables } = questionOf(request)
    const excess = excessOfQuery(query) ?? excessOfVariables(variables)
    if (!excess) return next()
    const { status, code, message, extensions } = excessRefusal(excess)
    refuse(response, status, code, message, extensions)
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
  if (request.method !== 'GET') return { query: request.body?.query, variables: request.body?.variables }
  const question = request.url.indexOf('?')
  const parameters = new URLSearchParams(question < 0 ? '' : request.url.slice(question))
  return { query: parameters.get('query') ?? undefined, variables: readJson(parameters.get('variables')) }
}

function readJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text)
  } catch {
    return undefined
  }
}
