export { forgetView, keepView, type SavedView, viewsOf } from './saved-views.ts'
