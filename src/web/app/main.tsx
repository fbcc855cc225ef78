import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { App as Messages, ConfigProvider } from 'antd'
import vietnamese from 'antd/locale/vi_VN'
import dayjs from 'dayjs'
import 'dayjs/locale/vi'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './page.css'
import { queryClient } from './query-client.ts'
import { router } from './router.ts'
import { signStyles } from './style-nonce.ts'
import { theme } from './theme.ts'

dayjs.locale('vi')

// The policy of the page lets in only styles that carry the nonce of this answer.
const nonce = signStyles()

const application = document.getElementById('application')
if (application === null) throw new Error('the page has no place for the application')

createRoot(application).render(
  <StrictMode>
    <ConfigProvider
      locale={vietnamese}
      theme={theme}
      componentSize="middle"
      button={{ autoInsertSpace: false }}
      {...(nonce === undefined ? {} : { csp: { nonce } })}
    >
      <Messages className="messages">
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </Messages>
    </ConfigProvider>
  </StrictMode>,
)
