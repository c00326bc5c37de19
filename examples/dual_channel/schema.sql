-- The shop's own tables: ordinary ones, next to the memories in the same database.
create schema if not exists shop;

create table if not exists shop.user_profiles (
    user_id text primary key,
    nickname text not null,
    city text,
    vip_level integer not null default 0,
    updated_at timestamptz not null default now()
);

create table if not exists shop.orders (
    order_no text primary key,
    user_id text not null references shop.user_profiles,
    item text not null,
    amount numeric(10, 2) not null,
    ordered_at timestamptz not null
);

create table if not exists shop.chat_log (
    session_id text,
    turn integer,
    user_id text not null references shop.user_profiles,
    role text not null,
    content text not null,
    said_at timestamptz not null,
    primary key (session_id, turn)
);
