import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { sharedAnswers, sharedSchemas, withDescribedAddress, withSharedAnswers } from './described.ts'

const name = `<svg xmlns="http://www.w3.org/2000/svg" width="180" height="40"><text x="0" y="27" font-family="sans-serif" font-size="20" font-weight="bold" fill="#fff">Sổ cái KH&amp;CN</text></svg>`

/** Describes every route under /api as OpenAPI, from the routes themselves; a page shows it. Registered before the routes. */
export const openapi = async (app: FastifyInstance): Promise<void> => {
  // The schemas of answers describe them; they are no second pen that leaves out what it does not know.
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer))
  for (const schema of sharedSchemas) app.addSchema(schema)
  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/v1/')) withDescribedAddress(route)
  })
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Sổ cái KH&CN',
        version: '1',
        description:
          'Sổ, bản ghi, bút toán, số liệu và báo cáo của Sở Khoa học và Công nghệ. Đăng nhập bằng trang /sign-in, hoặc gửi khóa truy cập ở dòng Authorization: Bearer.',
      },
      servers: [{ url: '/' }],
      components: {
        responses: sharedAnswers,
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'socai.session_token' },
          key: { type: 'http', scheme: 'bearer' },
        },
      },
      security: [{ session: [] }, { key: [] }],
    },
    hideUntagged: true,
    transformObject: (document) =>
      'openapiObject' in document ? withSharedAnswers(document.openapiObject) : document.swaggerObject,
    refResolver: {
      buildLocalReference: ({ $id }, _uri, _fragment, at) => (typeof $id === 'string' ? $id : `def-${at}`),
    },
  })
  app.get('/api/openapi.json', { config: { asks: 'signed-in' }, schema: { hide: true } }, async () => app.swagger())
  await app.register(async (docs) => {
    docs.addHook('onRoute', (route) => {
      route.config = { ...route.config, asks: 'signed-in' }
    })
    await docs.register(swaggerUi, {
      routePrefix: '/api/docs',
      staticCSP: true,
      // A thousand routes unfold one by one, as somebody asks for them.
      uiConfig: { deepLinking: true, tryItOutEnabled: false, docExpansion: 'none', defaultModelsExpandDepth: -1 },
      theme: { title: 'Sổ cái KH&CN' },
      logo: { type: 'image/svg+xml', content: Buffer.from(name), href: '/', target: '_self' },
    })
  })
}
