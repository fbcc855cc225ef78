/** Who keeps the office's registers, and who decides. */
export const keepers = ['specialist', 'divisionHead', 'officeCompiler'] as const
export const deciders = ['divisionHead', 'officeCompiler'] as const
export const leaders = ['director', 'deputyDirector'] as const
