import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Whether a container engine answers within 3 s. */
export async function engineAnswers(env: NodeJS.ProcessEnv): Promise<boolean> {
  return promisify(execFile)('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: 3000, env }).then(
    ({ stdout }) => stdout.trim() !== '',
    () => false,
  )
}
