export { hashPassword } from './identity/password.ts'
export { identitySettings } from './identity/settings.ts'
export { invitationPath } from './sign-in/invitation.ts'
export { type ServeOptions, type Server, serve } from './serve.ts'
