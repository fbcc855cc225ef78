import { CannotOpen, openDatabase } from '../connection/index.ts'

// Opens the embedded database in a folder and keeps it open until standard input is closed.

try {
  const database = await openDatabase({ dataFolder: process.argv[2] })
  process.stdout.write('open\n')
  const close = async (): Promise<void> => {
    await database.close()
    process.stdout.write('closed\n')
  }
  process.stdin.resume().once('end', () => {
    void close()
  })
} catch (error) {
  if (!(error instanceof CannotOpen)) throw error
  process.stdout.write(`${error.code} ${error.message}\n`)
  process.exit(1)
}
