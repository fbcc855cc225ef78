import { type Kysely, sql } from 'kysely'

/**
 * Who signs in, which offices they hold, and what they looked at. The tables `identity_*` have the columns that the
 * library of identities asks for, and a few of ours; a test compares the two.
 */
export const identity = {
  up: async (db: Kysely<unknown>): Promise<void> => {
    for (const statement of [...persons, ...offices, ...events]) await sql.raw(statement).execute(db)
  },
}

const persons = [
  `create table identity_user (
    id                 text primary key,
    name               text not null,
    email              text not null unique,
    email_verified     boolean not null default false,
    image              text,
    created_at         timestamptz(3) not null default now(),
    updated_at         timestamptz(3) not null default now(),
    two_factor_enabled boolean not null default false,
    deactivated_at     timestamptz(3),
    deactivated_by     text,
    is_demo            boolean not null default false,
    constraint identity_user_email check (email = lower(email))
  )`,
  `create table identity_session (
    id         text primary key,
    expires_at timestamptz(3) not null,
    token      text not null unique,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now(),
    ip_address text,
    user_agent text,
    user_id    text not null references identity_user on delete cascade
  )`,
  `create index identity_session_user on identity_session (user_id)`,
  `create table identity_account (
    id                       text primary key,
    account_id               text not null,
    provider_id              text not null,
    user_id                  text not null references identity_user on delete cascade,
    access_token             text,
    refresh_token            text,
    id_token                 text,
    access_token_expires_at  timestamptz(3),
    refresh_token_expires_at timestamptz(3),
    scope                    text,
    password                 text,
    created_at               timestamptz(3) not null default now(),
    updated_at               timestamptz(3) not null default now(),
    constraint identity_account_once unique (provider_id, account_id)
  )`,
  `create index identity_account_user on identity_account (user_id)`,
  `create table identity_verification (
    id         text primary key,
    identifier text not null,
    value      text not null,
    expires_at timestamptz(3) not null,
    created_at timestamptz(3) not null default now(),
    updated_at timestamptz(3) not null default now()
  )`,
  `create index identity_verification_identifier on identity_verification (identifier)`,
  `create table identity_two_factor (
    id                        text primary key,
    secret                    text not null,
    backup_codes              text not null,
    user_id                   text not null references identity_user on delete cascade,
    verified                  boolean default true,
    failed_verification_count int default 0,
    locked_until              timestamptz(3)
  )`,
  `create index identity_two_factor_secret on identity_two_factor (secret)`,
  `create index identity_two_factor_user on identity_two_factor (user_id)`,

  // Wrong attempts by account or address, under a hash: the table does not tell who was tried.
  `create table sign_in_attempts (
    subject      bytea primary key,
    wrong        int not null,
    last_at      timestamptz(3) not null,
    locked_until timestamptz(3)
  )`,
]

const offices = [
  `create table offices (
    id         bigint primary key generated always as identity,
    person     text not null references identity_user,
    role       text not null,
    province   text references provinces,
    division   text,
    holds_from date not null,
    holds_to   date,
    given_by   text not null,
    given_at   timestamptz(3) not null,
    ended_by   text,
    ended_at   timestamptz(3),
    constraint offices_days check (holds_to >= holds_from - 1),
    constraint offices_ended check ((ended_by is null) = (ended_at is null))
  )`,
  `comment on column offices.holds_to is 'the last day; the day before holds_from where the office was taken back before it was held'`,
  `create index offices_of_person on offices (person)`,
  `create index offices_of_province on offices (province)`,
  `create function refuse_to_rewrite_offices() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' then
      if (new.id, new.person, new.role, new.province, new.division, new.holds_from, new.given_by, new.given_at)
         is not distinct from
         (old.id, old.person, old.role, old.province, old.division, old.holds_from, old.given_by, old.given_at)
      then return new; end if;
    end if;
    raise exception 'Chức vụ đã giao không được sửa hoặc xóa, chỉ được kết thúc (% trên bảng offices).', tg_op
      using errcode = 'restrict_violation';
  end $$`,
  `create trigger offices_are_kept before update or delete on offices
    for each row execute function refuse_to_rewrite_offices()`,
  `create trigger offices_are_not_emptied before truncate on offices
    for each statement execute function refuse_to_rewrite_offices()`,

  `create table invitations (
    id         bigint primary key generated always as identity,
    kind       text not null,
    token_hash bytea not null unique,
    person     text references identity_user,
    made_by    text not null,
    made_at    timestamptz(3) not null,
    expires_at timestamptz(3) not null,
    used_at    timestamptz(3),
    constraint invitations_kind check (kind in ('invitation', 'passwordReset', 'administrator')),
    constraint invitations_person check ((kind = 'administrator') = (person is null))
  )`,
  `create index invitations_of_person on invitations (person)`,

  `create table api_keys (
    id         bigint primary key generated always as identity,
    key_hash   bytea not null unique,
    starts     text not null,
    title      text not null,
    office     bigint references offices,
    role       text,
    province   text references provinces,
    division   text,
    scopes     text[] not null,
    made_by    text not null,
    made_at    timestamptz(3) not null,
    expires_on date not null,
    revoked_by text,
    revoked_at timestamptz(3),
    constraint api_keys_holder check ((office is null) <> (role is null)),
    constraint api_keys_revoked check ((revoked_by is null) = (revoked_at is null))
  )`,
  `comment on table api_keys is 'a key acts in an office of a person (office), or for a system that is named by its title (role, province, division)'`,
]

const events = [
  `create table access_events (
    id       bigint primary key generated always as identity,
    at       timestamptz(3) not null,
    person   text,
    deed     text not null,
    province text,
    register text,
    record   bigint,
    detail   jsonb not null default '{}'
  )`,
  `create index access_events_at on access_events (at)`,
  `create index access_events_person on access_events (person, at)`,
  `create index access_events_record on access_events (province, register, record) where record is not null`,
  `create function refuse_to_change_access_events() returns trigger language plpgsql as $$
  begin
    raise exception 'Nhật ký truy cập chỉ được ghi thêm, không được sửa hoặc xóa (% trên bảng access_events).', tg_op
      using errcode = 'restrict_violation';
  end $$`,
  `create trigger access_events_are_only_appended before update or delete or truncate on access_events
    for each statement execute function refuse_to_change_access_events()`,
]
