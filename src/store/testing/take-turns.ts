import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CannotOpen } from '../connection/index.ts'
import { lockFolder } from '../connection/folder-lock.ts'

// Takes the lock of a folder a number of times and writes a line for each; fails when another process is inside too.

const [, , folder = '', turns = ''] = process.argv
const inside = join(folder, 'inside')

for (let taken = 0; taken < Number(turns); ) {
  try {
    const lock = lockFolder(folder)
    writeFileSync(inside, String(process.pid), { flag: 'wx' })
    rmSync(inside)
    lock.release()
    taken++
    process.stdout.write('took a turn\n')
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error
  }
}
