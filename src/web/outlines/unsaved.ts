import { useBlocker } from '@tanstack/react-router'

/** Asks before a page with something unsaved on it is left. */
export const useUnsaved = (isUnsaved: boolean): void => {
  useBlocker({
    // The browser asks the same way when its window is closed.
    shouldBlockFn: ({ current, next }) =>
      isUnsaved &&
      current.pathname !== next.pathname &&
      !globalThis.confirm('Bản đang soạn chưa được lưu. Vẫn rời trang?'),
    enableBeforeUnload: isUnsaved,
  })
}
