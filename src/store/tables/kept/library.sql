create table "library_card" (
  "province" text not null,
  "id" bigint not null,
  "version" integer not null,
  "state" text not null,
  "voided" boolean not null default false,
  "life_on" date[] not null,
  "life_state" text[] not null,
  "was_on" date[],
  "was" jsonb,
  "number" text,
  "holder" text,
  "kind" text,
  "district" text,
  "expires_on" date,
  "deposit" bigint,
  "issued_on" date,
  "suspended_on" date[] not null default '{}',
  "restored_on" date[] not null default '{}',
  "revoked_on" date,
  "origin" text,
  primary key (province, id)
);
create unique index "library_card__identity_10d75067a9e3" on "library_card" (province, "number") where not voided;
create unique index "library_card__origin_2cce07e76e4b" on "library_card" (province, origin) where origin is not null;

create table "book_loan" (
  "province" text not null,
  "id" bigint not null,
  "version" integer not null,
  "state" text not null,
  "voided" boolean not null default false,
  "life_on" date[] not null,
  "life_state" text[] not null,
  "was_on" date[],
  "was" jsonb,
  "card" bigint,
  "title" text,
  "genre" text,
  "district" text,
  "shown_in" text[],
  "volumes" bigint,
  "weight" numeric,
  "fee" bigint,
  "damaged" boolean,
  "due_on" date,
  "lent_on" date,
  "extended_on" date[] not null default '{}',
  "reminded_on" date[] not null default '{}',
  "returned_on" date,
  "lost_on" date,
  "origin" text,
  primary key (province, id)
);
create unique index "book_loan__origin_2cce07e76e4b" on "book_loan" (province, origin) where origin is not null;
create index "book_loan__lent_on_7de390021f67" on "book_loan" (province, "lent_on") include ("card", "damaged", "district", "due_on", "extended_on", "genre", "returned_on", "weight", id) where not voided and was_on is null;
create index "book_loan__lost_on_03cef82654e9" on "book_loan" (province, "lost_on") include ("district", "genre") where not voided and was_on is null;
create index "book_loan__returned_on_10b4bea4d9f7" on "book_loan" (province, "returned_on") include ("damaged") where not voided and was_on is null;
create index "book_loan__due_on_5f547c4b4e8c" on "book_loan" (province, "due_on") include ("card", "damaged", "extended_on", "genre", "lent_on", "returned_on") where not voided and was_on is null;
create index "book_loan__was_13fcbe3e2b5e" on "book_loan" (province) where not voided and was_on is not null;
create index "book_loan__state_52f78b6bd19b" on "book_loan" (province, state, id) where not voided;
create index "book_loan__lent_on_adf3c2959d90" on "book_loan" (province, "lent_on", id) where not voided and "lent_on" is not null;
create index "book_loan__returned_on_e130ee5974e3" on "book_loan" (province, "returned_on", id) where not voided and "returned_on" is not null;
create index "book_loan__lost_on_4ff19015239f" on "book_loan" (province, "lost_on", id) where not voided and "lost_on" is not null;
create index "book_loan__due_on_45da272b7b77" on "book_loan" (province, "due_on", id) where not voided and "due_on" is not null;
create index "book_loan__texts_7e2c0d92e92d" on "book_loan" using gin ((plain_text(coalesce("title", ''))) gin_trgm_ops);
alter table "book_loan" add constraint "book_loan__card_3b7db1afea52" foreign key (province, "card") references "library_card" (province, id);
