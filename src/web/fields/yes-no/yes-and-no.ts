export const yesAndNo = [
  { value: 'true', label: 'Có' },
  { value: 'false', label: 'Không' },
] as const
