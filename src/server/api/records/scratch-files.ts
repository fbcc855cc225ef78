import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyReply } from 'fastify'

/** A folder for the files of one request. */
export const scratchFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'so-cai-request-'))

export const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

/**
 * Makes a file in a folder of its own and sends it; the folder goes when it is sent or the reader turns away. The file is
 * whole before the first byte leaves: a reader who takes his time keeps no view of the database open.
 * @param name as the reader saves it, ASCII
 */
export const sendFile = async (
  reply: FastifyReply,
  { name, type }: { readonly name: string; readonly type: string },
  make: (file: string) => Promise<void>,
): Promise<FastifyReply> => {
  const folder = await scratchFolder()
  try {
    const file = join(folder, name)
    await make(file)
    const content = createReadStream(file)
    content.once('close', () => void removeFolder(folder))
    return await reply.type(type).header('content-disposition', `attachment; filename="${name}"`).send(content)
  } catch (error) {
    await removeFolder(folder)
    throw error
  }
}
