import { lockFolder } from '../connection/folder-lock.ts'
import { CannotOpen } from '../connection/index.ts'

// Takes the lock of a folder, without an engine, and holds it until standard input is closed.

try {
  const lock = lockFolder(process.argv[2] ?? '')
  process.stdout.write('held\n')
  process.stdin.resume().once('end', lock.release)
} catch (error) {
  if (!(error instanceof CannotOpen)) throw error
  process.stdout.write(`${error.code}\n`)
  process.stdin.resume()
}
