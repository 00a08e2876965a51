import { join } from 'node:path'
import express, { type RequestHandler, Router } from 'express'

const FILES = join(import.meta.dirname, '..', '..', 'figures')

/** Nothing comes from elsewhere, nothing is written into the page, and charts are images of their own. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/**
 * The page of figures at `/figures`: what it shows is what the graph answers to anybody, so it holds no
 * token and says nothing that the graph does not.
 */
export function createFiguresPage(): Router {
  const router = Router()
  const page: RequestHandler = (_request, response) => {
    response.setHeader('content-security-policy', POLICY)
    response.sendFile(join(FILES, 'page.html'), { cacheControl: false })
  }
  router.get('/figures', page)
  router.use('/figures', express.static(FILES, { index: false, redirect: false, cacheControl: false }))
  return router
}
