import { useEffect, useState } from 'react'

const pause = 350

/** A value as it stood when its writer last paused, so that not every letter asks the server. */
export const useSettled = <Value>(value: Value): Value => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const waiting = setTimeout(() => setSettled(value), pause)
    return () => clearTimeout(waiting)
  }, [value])
  return settled
}
