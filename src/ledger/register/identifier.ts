/** How a register, field or day is called in SQL, `radiation-licence` and `expiresOn`: radiation_licence, expires_on. */
export const snakeCase = (name: string): string =>
  name.replace(/-/g, '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
