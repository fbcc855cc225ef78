import multipart from '@fastify/multipart'
import type { FastifyInstance } from 'fastify'
import { domains } from '../../../domains/index.ts'
import { everyRegister } from '../../../ledger/index.ts'
import type { Surroundings } from '../../app/application.ts'
import { knownProvince } from '../known-province.ts'
import { recordSchemas, schemasOf } from './answer-schemas.ts'
import { beforeEntryRoutes } from './before-entry.ts'
import { deedRoutes } from './deeds.ts'
import { exportRoutes } from './exports.ts'
import { fieldsSchema } from './field-schemas.ts'
import { fileRoutes } from './files.ts'
import { importRoute } from './imports.ts'
import type { Served } from './of-register.ts'
import { readingRoutes } from './reading.ts'

/** The records of every declared register: read, taken out, brought in, and everything that is done to them. */
export const records = async (app: FastifyInstance, surroundings: Surroundings): Promise<void> => {
  for (const schema of recordSchemas) app.addSchema(schema)
  for (const { register } of everyRegister(domains))
    for (const schema of [fieldsSchema(register), ...schemasOf(register)]) app.addSchema(schema)
  // Where schemas are added, compilers are set up anew for every route; so the routes stand one level below.
  await app.register(async (routes) => serve(routes, surroundings))
}

const serve = async (app: FastifyInstance, surroundings: Surroundings): Promise<void> => {
  // What is sent is read with the words of the register, and what is answered is what the store tells: validators and
  // serializers for a thousand routes would be made for minutes and never needed.
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(() => (answer) => JSON.stringify(answer))
  await app.register(multipart)
  app.addHook('preHandler', knownProvince(surroundings.ledger))

  for (const { title, registers } of domains)
    for (const { register } of registers) {
      const path = `/provinces/:province/registers/${register.code}/records`
      const served: Served = { surroundings, register, path, tag: title }
      readingRoutes(app, served)
      beforeEntryRoutes(app, served)
      deedRoutes(app, served)
      fileRoutes(app, served)
      exportRoutes(app, served)
      importRoute(app, served)
    }
}
