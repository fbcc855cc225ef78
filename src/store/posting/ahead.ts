/**
 * The items of a source, each asked for as soon as the one before it is taken, so that whoever makes them and whoever takes
 * them work at the same time. One who stops taking gets away only when nothing is being made any more.
 */
export async function* ahead<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
  let coming = begun(source)
  try {
    for (let item = await coming; item.done !== true; item = await coming) {
      coming = begun(source)
      yield item.value
    }
  } finally {
    await coming.catch(() => undefined)
    await source.return(undefined)
  }
}

// What fails while nobody waits for it yet is told to whoever asks for the next item.
const begun = <T>(source: AsyncGenerator<T>): Promise<IteratorResult<T>> => {
  const coming = source.next()
  coming.catch(() => undefined)
  return coming
}
