import { getAltairHtml } from 'altair-static'
import type { DemoToken, IdeOptions } from './ide-examples.ts'

export const pageStyle = `
:root { color-scheme: light; font: 15px/1.4 system-ui, sans-serif; }
html, body { height: 100%; margin: 0; }
body { display: flex; flex-direction: column; background: #fff; color: #1f2430; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: .4rem 1.2rem; padding: .5rem 1rem; background: #17324d; color: #fff; }
header strong { letter-spacing: .02em; }
header span { opacity: .85; }
select { font: inherit; padding: .2rem .4rem; border: 1px solid #9fb3c8; border-radius: 4px; background: #fff; color: #1f2430; }
iframe { flex: 1; width: 100%; border: 0; }
`

/** Altair offers to install a paid assistant from elsewhere; nothing from elsewhere loads here. */
export const editorStyle = `
app-banner-container { display: none !important; }
`

/**
 * Runs in the editor's frame before the editor. It hands the page's nonce to style elements of those parts
 * that never got it, and adds the chosen role's token to what the editor sends to this gateway. The token
 * stays out of the editor's own storage: after a restart the page offers new ones, and an Authorization
 * header that a person typed wins.
 */
export const frameScript = `
const nonce = document.querySelector('script[nonce]').nonce
const createElement = document.createElement
document.createElement = function (name, options) {
  const element = createElement.call(this, name, options)
  if (element instanceof HTMLStyleElement) element.nonce = nonce
  return element
}
const role = () => window.parent.document.getElementById('role')?.value ?? ''
const ours = (url) => new URL(url, window.location.href).href === new URL('/graphql', window.location.href).href
const { open, setRequestHeader, send } = XMLHttpRequest.prototype
const seen = new WeakMap()
XMLHttpRequest.prototype.open = function (method, url, ...rest) {
  seen.set(this, { ours: ours(url), signed: false })
  return open.call(this, method, url, ...rest)
}
XMLHttpRequest.prototype.setRequestHeader = function (name, value) {
  if (name.toLowerCase() === 'authorization') seen.get(this).signed = true
  return setRequestHeader.call(this, name, value)
}
XMLHttpRequest.prototype.send = function (body) {
  const request = seen.get(this)
  if (request?.ours && !request.signed && role()) setRequestHeader.call(this, 'Authorization', 'Bearer ' + role())
  return send.call(this, body)
}
const { fetch } = window
window.fetch = (input, init) => {
  const request = new Request(input, init)
  if (ours(request.url) && role() && !request.headers.has('authorization')) request.headers.set('Authorization', 'Bearer ' + role())
  return fetch(request)
}
`

/** The page around the editor: a role to choose, and how to go on. It runs no script at all. */
export function pageAroundEditor(tokens: readonly DemoToken[]): string {
  const options = tokens.map(
    ({ title, token }) => `<option value="${escapeHtml(token)}">${escapeHtml(`${title.ru} / ${title.en}`)}</option>`,
  )
  return `<!doctype html>
<html lang="ru">
<head>
<meta charset="utf-8">
<title>Кадры / Kadry</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<link rel="stylesheet" href="/ide/page.css">
</head>
<body>
<header>
<strong>Кадры / Kadry</strong>
<label>Роль / Role
<select id="role" autocomplete="off">
<option value="">Без входа / Not signed in</option>
${options.join('\n')}
</select></label>
<span>Выберите роль и нажмите «Отправить запрос» / Choose a role and press “Send Request”</span>
</header>
<iframe src="/ide/editor" title="GraphQL"></iframe>
</body>
</html>
`
}

export type EditorPage = IdeOptions & {
  readonly nonce: string
  readonly language: 'ru-RU' | 'en-US'
  readonly workspace: string
}

/** Altair's own page with our options inside and the frame script in front of its scripts. */
export function editorPage({ query, variables, nonce, language, workspace }: EditorPage): string {
  const options = {
    cspNonce: nonce,
    endpointURL: '/graphql',
    initialName: 'Trace',
    initialQuery: query,
    initialVariables: variables,
    initialSettings: { language, theme: 'light' },
    instanceStorageNamespace: `kadry_${workspace}_`,
    disableAccount: true,
  }
  // Altair's own renderer lets a query that holds </script> end the script; JSON without < can't.
  const init = `AltairGraphQL.init(${JSON.stringify(options).replaceAll('<', '\\u003c')})`
  return getAltairHtml()
    .replace(/<base [^>]*>/, '<base href="/ide/">')
    .replace('</head>', '<link href="editor.css" rel="stylesheet"></head>')
    .replace('<app-root>', `<app-root ngCspNonce="${nonce}">`)
    .replace('<style>', `<style nonce="${nonce}">`)
    .replace('<script type="module"', `<script type="module" nonce="${nonce}" src="frame.js"></script>$&`)
    .replace('</body>', () => `<script type="module" nonce="${nonce}">${init}</script></body>`)
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
