import { connect, type Socket } from 'node:net'

/** A request as it goes over the wire, written once and sent many times. */
export type Request = Buffer
export type Answer = { readonly status: number; readonly bytes: number; readonly text: string }
type Answered = (answer: Answer | undefined) => void

/** All connections read into this: an answer is counted, hardly ever kept. */
const buffer = Buffer.allocUnsafe(256 * 1024)
const HEAD_END = '\r\n\r\n'
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n')

export function requestOf(path: string, body: string): Request {
  const head = [
    `POST ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Content-Type: application/json',
    'Accept: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
  ]
  return Buffer.from(`${head.join('\r\n')}${HEAD_END}${body}`)
}

/**
 * Callers of one server, on kept connections with one request at a time each: the one used last is used next.
 * Far cheaper than any HTTP client, because it knows only what a benchmark's answers need: a status and where
 * the answer ends.
 */
export class Callers {
  readonly #port: number
  readonly #idle: Connection[] = []
  readonly #open = new Set<Connection>()

  constructor(url: string) {
    this.#port = Number(new URL(url).port)
  }

  /**
   * `answered` is given nothing where the connection closed first. The function it returns lets the caller
   * leave: his connection closes.
   */
  send(request: Request, answered: Answered, keepsText = false): () => void {
    const connection = this.#idle.pop() ?? this.#connect()
    connection.send(request, answered, keepsText)
    return () => connection.close()
  }

  ask(request: Request): Promise<Answer> {
    return new Promise((resolve, reject) =>
      this.send(request, (answer) => (answer ? resolve(answer) : reject(new Error('The connection closed.'))), true),
    )
  }

  close(): void {
    for (const connection of this.#open) connection.close()
  }

  #connect(): Connection {
    const connection = new Connection(
      this.#port,
      () => this.#idle.push(connection),
      () => {
        this.#open.delete(connection)
        const at = this.#idle.indexOf(connection)
        if (at >= 0) this.#idle.splice(at, 1)
      },
    )
    this.#open.add(connection)
    return connection
  }
}

class Connection {
  readonly #socket: Socket
  readonly #free: () => void
  #answered: Answered | undefined
  #status = 0
  #bytes = 0
  /**
   * How many bytes are still to come; `undefined` where only the last chunk says so, or before the head is
   * read.
   */
  #left: number | undefined
  #kept: Buffer[] | undefined

  constructor(port: number, free: () => void, closed: () => void) {
    this.#free = free
    const callback = (length: number): boolean => {
      this.#read(buffer.subarray(0, length))
      return true
    }
    this.#socket = connect({ port, host: '127.0.0.1', noDelay: true, onread: { buffer, callback } })
    this.#socket.on('error', () => this.#socket.destroy())
    this.#socket.on('close', () => {
      closed()
      this.#answered?.(undefined)
      this.#answered = undefined
    })
  }

  send(request: Request, answered: Answered, keepsText: boolean): void {
    this.#answered = answered
    this.#status = 0
    this.#bytes = 0
    this.#left = undefined
    this.#kept = keepsText ? [] : undefined
    this.#socket.write(request)
  }

  close(): void {
    this.#socket.destroy()
  }

  #read(part: Buffer): void {
    const body = this.#status === 0 ? this.#readHead(part) : part
    this.#bytes += body.length
    this.#kept?.push(Buffer.from(body))
    if (this.#left !== undefined) this.#left -= body.length
    const isWhole = this.#left === undefined ? body.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) : this.#left <= 0
    if (!isWhole) return
    const answered = this.#answered
    this.#answered = undefined
    this.#free()
    answered?.({ status: this.#status, bytes: this.#bytes, text: this.#text() })
  }

  /** Servers here write an answer's head in one piece. */
  #readHead(part: Buffer): Buffer {
    const end = part.indexOf(HEAD_END)
    const head = part.toString('latin1', 0, end)
    this.#status = Number(head.slice(9, 12))
    const length = /content-length: *(\d+)/i.exec(head)?.[1]
    this.#left = length === undefined ? undefined : Number(length)
    return part.subarray(end + HEAD_END.length)
  }

  #text(): string {
    if (!this.#kept) return ''
    const whole = Buffer.concat(this.#kept)
    if (this.#left !== undefined) return whole.toString('utf8')
    const lines = whole.toString('latin1').split('\r\n')
    return Buffer.from(lines.filter((_, at) => at % 2 === 1).join(''), 'latin1').toString('utf8')
  }
}
