import type { ApiMessage, AsyncApi, Channel } from './asyncapi.ts'
import { childrenOf, type JsonSchema } from './schema.ts'

const STYLE = `
:root{color-scheme:light dark;--line:color-mix(in srgb,currentColor 18%,transparent);--soft:color-mix(in srgb,currentColor 62%,transparent);--box:color-mix(in srgb,currentColor 5%,transparent)}
*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,sans-serif;display:grid;grid-template-columns:minmax(15rem,19rem) minmax(0,1fr)}
nav{position:sticky;top:0;height:100vh;overflow:auto;padding:1rem;border-right:1px solid var(--line)}nav h2{font-size:.8rem;margin:1rem 0 .2rem;color:var(--soft);overflow-wrap:anywhere}
nav a{display:block;color:inherit;text-decoration:none;padding:.1rem .3rem;border-radius:.3rem;overflow-wrap:anywhere}nav a:hover,nav a:focus{background:var(--box)}
input{width:100%;padding:.5rem;font:inherit;border:1px solid var(--line);border-radius:.4rem;background:transparent;color:inherit}
main{padding:1rem 2rem 4rem;max-width:64rem}h1{margin:.3rem 0}h2{margin:2.5rem 0 .3rem;overflow-wrap:anywhere}h3{margin:1.6rem 0 .3rem}p{margin:.3rem 0 .8rem}small,.soft{color:var(--soft)}
table{border-collapse:collapse;width:100%;margin:.5rem 0}td,th{text-align:left;vertical-align:top;padding:.25rem .8rem .25rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}th{font-weight:600;font-size:.85rem}
code,pre{font:13px/1.45 ui-monospace,monospace}pre{background:var(--box);padding:.8rem;border-radius:.4rem;overflow:auto;margin:.4rem 0}summary{cursor:pointer;padding:.3rem 0}
@media(max-width:52rem){body{grid-template-columns:1fr}nav{position:static;height:auto;border-right:0}main{padding:1rem}}`

const SCRIPT = `
const field=document.querySelector('input');field.addEventListener('input',()=>{const word=field.value.trim().toLowerCase();
for(const part of document.querySelectorAll('[data-words]'))part.hidden=!part.dataset.words.includes(word);
for(const group of document.querySelectorAll('[data-group]'))group.hidden=![...group.querySelectorAll('[data-words]')].some(part=>!part.hidden)})`

/**
 * The document as one HTML file that asks the network for nothing: topics, facts, fields, golden events, and
 * a filter.
 */
export function asyncApiPage(document: AsyncApi): string {
  const { info, channels, components } = document
  const messages = components.messages
  const groups = Object.values(channels)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${text(info.title)}</title>
<style>${STYLE}</style>
<nav aria-label="Facts">
<input type="search" placeholder="Найти факт · find a fact" aria-label="Найти факт · find a fact">
${groups.map((channel) => contents(channel, messages)).join('\n')}
</nav>
<main>
<h1>${text(info.title)}</h1>
${info.description
  .split('\n\n')
  .map((paragraph) => `<p>${code(text(paragraph))}</p>`)
  .join('\n')}
<h2>Заголовки · Headers of every record</h2>
${headerTable(components)}
${groups.map((channel) => section(channel, messages)).join('\n')}
</main>
<script>${SCRIPT}</script>
</html>
`
}

function contents({ address, messages }: Channel, all: AsyncApi['components']['messages']): string {
  const links = Object.keys(messages).map(
    (type) => `<a href="#${text(type)}" data-words="${words(type, all[type]!)}">${text(type)}</a>`,
  )
  return `<div data-group><h2>${text(address)}</h2>${links.join('')}</div>`
}

function section({ address, summary, messages }: Channel, all: AsyncApi['components']['messages']): string {
  return `<section data-group>
<h2>${text(address)}</h2>
<p class="soft">${text(summary)}</p>
${Object.keys(messages)
  .map((type) => article(type, all[type]!))
  .join('\n')}
</section>`
}

function article(type: string, message: ApiMessage): string {
  const { payload, examples, name } = message
  const [golden] = examples
  const rows = fieldRows(payload, '')
  return `<article id="${text(type)}" data-words="${words(type, message)}">
<h3>${text(message.title)}</h3>
<p><code>${text(name)}</code> <small>${[message['x-version'], message['x-schema']].filter(Boolean).map(String).map(text).join(' · ')}</small></p>
${message.summary ? `<p>${text(message.summary)}</p>` : ''}
${rows.length > 0 ? `<table><thead><tr><th>Поле · Field</th><th>Тип · Type</th><th>Всегда · Always</th></tr></thead><tbody>${rows.join('')}</tbody></table>` : ''}
${
  golden
    ? `<details><summary>Пример · Golden event</summary><pre>${Object.entries(golden.headers)
        .map(([header, value]) => text(`${header}: ${value}`))
        .join('\n')}\n\n${text(JSON.stringify(golden.payload, null, 2))}</pre></details>`
    : ''
}
</article>`
}

function fieldRows(schema: JsonSchema, path: string): string[] {
  const required = new Set((schema.required ?? []) as string[])
  return childrenOf(schema).flatMap(([step, child]) => {
    const name = `${path}${step}`.replace(/^\./, '')
    const isField = step.startsWith('.')
    const described = child.description ? ` <small>${text(String(child.description))}</small>` : ''
    const row = `<tr><td><code>${text(name)}</code>${described}</td><td>${text(typeOf(child))}</td><td>${required.has(step.slice(1)) ? '✓' : ''}</td></tr>`
    return [...(isField ? [row] : []), ...fieldRows(child, `${path}${step}`)]
  })
}

function typeOf(schema: JsonSchema): string {
  if ('const' in schema) return JSON.stringify(schema.const)
  if (Array.isArray(schema.enum)) return schema.enum.join(' | ')
  if (schema.type === 'array') return `${typeOf((schema.items ?? {}) as JsonSchema)} []`
  const limits = ['minimum', 'multipleOf', 'minLength', 'maxLength', 'pattern']
    .filter((limit) => schema[limit] !== undefined && schema[limit] !== Number.MIN_SAFE_INTEGER)
    .map((limit) => `${limit} ${String(schema[limit])}`)
  return [[schema.type ?? 'any'].flat().join(' | '), schema.format, ...limits].filter(Boolean).join(', ')
}

function headerTable(components: AsyncApi['components']): string {
  const { headers } = (components.messageTraits as { cloudEvent: { headers: JsonSchema } }).cloudEvent
  const required = new Set(headers.required as string[])
  const rows = Object.entries(headers.properties as Record<string, { description: string }>).map(
    ([name, { description }]) =>
      `<tr><td><code>${text(name)}</code></td><td>${text(description)}</td><td>${required.has(name) ? '✓' : ''}</td></tr>`,
  )
  return `<table><tbody>${rows.join('')}</tbody></table>`
}

function words(type: string, { payload, summary = '' }: ApiMessage): string {
  return text(`${type} ${summary} ${Object.keys((payload.properties ?? {}) as object).join(' ')}`.toLowerCase())
}

function text(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function code(escaped: string): string {
  return escaped.replace(/`([^`]+)`/g, '<code>$1</code>')
}
