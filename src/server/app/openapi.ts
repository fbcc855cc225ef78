import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** Describes every route under /api as OpenAPI, from the routes themselves; a page shows it. Registered before the routes. */
export const openapi = async (app: FastifyInstance): Promise<void> => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Sổ cái KH&CN',
        version: '1',
        description:
          'Sổ, bản ghi, bút toán, số liệu và báo cáo của sở khoa học và công nghệ. Đăng nhập bằng trang /sign-in, hoặc gửi khóa truy cập ở dòng Authorization: Bearer.',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'socai.session_token' },
          key: { type: 'http', scheme: 'bearer' },
        },
      },
      security: [{ session: [] }, { key: [] }],
    },
    hideUntagged: true,
  })
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, asks: 'signed-in' }
    })
    await docs.register(swaggerUi, {
      routePrefix: '/api/docs',
      staticCSP: true,
      uiConfig: { deepLinking: true, tryItOutEnabled: false },
    })
  })
}
