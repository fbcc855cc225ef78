import { CommanderError } from 'commander'
import { Stop } from './exit.ts'
import { program } from './program.ts'
import { tell } from './terminal.ts'
import { usageFault } from './vietnamese-help.ts'

// A reader that stops reading, as `socai figures | head` does, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const run = async (): Promise<number> => {
  const root = program()
  try {
    await root.parseAsync()
    return 0
  } catch (error) {
    if (error instanceof Stop) {
      tell(error.message)
      return error.exitCode
    }
    if (error instanceof CommanderError) {
      const fault = usageFault(error, root)
      if (fault === undefined) return 0
      tell(fault)
      return 2
    }
    tell('Có lỗi của chương trình; xin gửi đoạn dưới đây cho người quản trị hệ thống.')
    tell(error instanceof Error ? (error.stack ?? error.message) : String(error))
    return 1
  }
}

process.exitCode = await run()
