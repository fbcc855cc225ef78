import pg from 'pg'
import { CannotOpen } from './database.ts'
import { typeParsers } from './type-parsers.ts'

const oldestVersion = 15

/**
 * Connects to a PostgreSQL server and makes sure that it can hold a ledger.
 * @throws CannotOpen when it cannot be reached, is older than 15, is not UTF-8 or lacks Vietnamese order or the extensions
 */
export const connectToServer = async (databaseUrl: string, poolSize: number): Promise<pg.Pool> => {
  const pool = new pg.Pool({
    ...addressOf(databaseUrl),
    types: typeParsers,
    max: poolSize,
    connectionTimeoutMillis: 60_000,
  })
  // An idle connection that the server cuts is replaced on the next query; without a listener the process would end.
  pool.on('error', () => undefined)
  try {
    refuseUnfit(await askServer(pool))
    return pool
  } catch (error) {
    await pool.end()
    throw error
  }
}

export type Fitness = {
  readonly version: string
  readonly version_number: number
  readonly encoding: string
  readonly has_vietnamese: boolean
  readonly extensions: number
}

const addressOf = (databaseUrl: string): { connectionString: string } => {
  if (URL.canParse(databaseUrl) && /^postgres(ql)?:$/.test(new URL(databaseUrl).protocol)) {
    return { connectionString: databaseUrl }
  }
  throw new CannotOpen(
    'server/bad-address',
    'Địa chỉ cơ sở dữ liệu không đúng; hãy ghi DATABASE_URL theo mẫu postgres://tài-khoản:mật-khẩu@máy-chủ:5432/tên-cơ-sở-dữ-liệu.',
  )
}

const askServer = async (pool: pg.Pool): Promise<Fitness> => {
  try {
    const { rows } = await pool.query<Fitness>(`
      select current_setting('server_version') as version,
             current_setting('server_version_num')::int as version_number,
             current_setting('server_encoding') as encoding,
             exists (select from pg_collation where collname = 'vi-x-icu') as has_vietnamese,
             (select count(*) from pg_available_extensions where name in ('unaccent', 'pg_trgm')) as extensions`)
    const [fitness] = rows
    if (fitness === undefined) throw new Error('the server answered nothing')
    return fitness
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new CannotOpen(
      'server/unreachable',
      `Không kết nối được với máy chủ PostgreSQL (${reason}); hãy kiểm tra DATABASE_URL và xem máy chủ đã chạy chưa.`,
    )
  }
}

/** @throws CannotOpen with the first reason why a server cannot hold a ledger */
export const refuseUnfit = ({ version, version_number, encoding, has_vietnamese, extensions }: Fitness) => {
  if (version_number < oldestVersion * 10_000) {
    throw new CannotOpen(
      'server/too-old',
      `Máy chủ đang chạy PostgreSQL ${version}, Sổ cái cần PostgreSQL ${oldestVersion} trở lên; hãy nâng cấp máy chủ rồi thử lại.`,
    )
  }
  if (encoding !== 'UTF8') {
    throw new CannotOpen(
      'server/not-utf8',
      `Cơ sở dữ liệu dùng bảng mã ${encoding}, Sổ cái cần UTF8; hãy tạo cơ sở dữ liệu mới bằng lệnh: create database so_cai encoding 'UTF8' template template0.`,
    )
  }
  // Order by rules came with 16; before that only a server built with ICU knows Vietnamese order.
  if (!has_vietnamese && version_number < 160_000) {
    throw new CannotOpen(
      'server/no-vietnamese-order',
      `Máy chủ PostgreSQL ${version} không có thứ tự chữ tiếng Việt (vi-x-icu); hãy dùng bản PostgreSQL có ICU hoặc PostgreSQL 16 trở lên.`,
    )
  }
  if (extensions < 2) {
    throw new CannotOpen(
      'server/no-extensions',
      'Máy chủ PostgreSQL thiếu phần mở rộng unaccent hoặc pg_trgm; hãy cài gói postgresql-contrib rồi thử lại.',
    )
  }
}
