import { isIPv6 } from 'node:net'

/** What is counted as one address: an IPv4 address, or the 64 bits of an IPv6 network, which one machine may have whole. */
export const networkOf = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - before.length - after.length }, () => '0')
  const parts = [...before, ...zeros, ...after].slice(0, 4)
  return `${parts.map((part) => part.replace(/^0+(?=.)/, '')).join(':')}::/64`
}
