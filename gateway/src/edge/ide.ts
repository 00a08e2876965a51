// edge: what the gateway serves beside the graph.
// Today: a GraphQL editor (Altair, from its npm package) for people who open the address in a browser;
// nothing comes from elsewhere. The page around it offers a role; the editor stands in a frame of its own,
// so that only the frame needs the looser policy. Files and printed documents pass through `transfers.ts`;
// `figures.ts` is the page of figures. Rule: nothing here may say more than the graph says, tokens go to
// nobody but this machine, and in production the editor is not served at all.
import { createHash, randomBytes } from 'node:crypto'
import { isFromHere } from '@kadry/runtime/loopback'
import { getDistDirectory } from 'altair-static'
import express, { type RequestHandler, type Response, Router } from 'express'
import type { IdeOptions } from './ide-examples.ts'
import { editorPage, editorStyle, frameScript, pageAroundEditor, pageStyle } from './ide-pages.ts'

const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/**
 * What Altair forces: it writes its options and theme into the page while it runs, so scripts and styles
 * need a nonce beside 'self', and it starts workers for the editor. It works without 'unsafe-inline',
 * 'unsafe-eval' and any foreign origin; only its pre-request scripts, which evaluate text in a second
 * frame, stay off (frame-src 'none').
 */
function editorPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "frame-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ')
}

/**
 * The editor at `/` and at `/graphql` for browsers; its files under `/ide/`. No cookies, no foreign origin.
 */
export function createIde(options: IdeOptions): Router {
  const router = Router()
  // A workspace that the browser kept from other examples would hide the new ones.
  const workspace = createHash('sha256').update(`${options.query}\n${options.variables}`).digest('hex').slice(0, 12)

  const page: RequestHandler = (request, response, next) => {
    if (request.query.query !== undefined || !request.get('accept')?.includes('text/html')) return next()
    response.vary('Accept').setHeader('content-security-policy', PAGE_POLICY)
    // A page of another name that leads here (DNS rebinding), or a proxy, gets the editor and no token.
    response.type('html').send(pageAroundEditor(isFromHere(request) ? options.tokens : []))
  }
  router.get(['/', '/graphql'], page)

  router.get('/ide/editor', (request, response) => {
    const nonce = randomBytes(18).toString('base64')
    const language = request.acceptsLanguages('ru', 'en') === 'en' ? 'en-US' : 'ru-RU'
    response.setHeader('content-security-policy', editorPolicy(nonce))
    response.type('html').send(editorPage({ ...options, nonce, language, workspace }))
  })
  router.get('/ide/page.css', (_request, response) => void response.type('css').send(pageStyle))
  router.get('/ide/editor.css', (_request, response) => void response.type('css').send(editorStyle))
  router.get('/ide/frame.js', (_request, response) => void response.type('js').send(frameScript))
  const files = express.static(getDistDirectory(), { index: false, redirect: false, setHeaders: setFileHeaders })
  router.use('/ide', files)
  return router
}

/**
 * A worker obeys the policy of its own file, not the page's, and the editor's workers load further scripts.
 */
function setFileHeaders(response: Response): void {
  response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'")
  response.setHeader('cache-control', 'no-cache')
}
